import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const cli = createRequire(import.meta.url).resolve('next/dist/bin/next')

/** Starts Next's own command line, which reports nothing to anybody. */
export const startNext = (args: string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, [cli, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
