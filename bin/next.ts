import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const cli = createRequire(import.meta.url).resolve('next/dist/bin/next')

/** Starts Next's own command line, which reports nothing to anybody. */
export const startNext = (args: string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, [cli, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })

/** Resolves with the exit code; a process ended by a signal counts as failed. */
export const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

/** Hands the signals that end a service on to the one that does the work. */
export function passSignals(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
}
