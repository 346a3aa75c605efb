import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ended } from './ended'

/** Servers that are started for tests, on this machine alone, each with a folder that goes with it. */

/** Builds a program in Go out of `tests/support/<name>` and says where it is. */
export function builtInGo(name: string, title: string): string {
  const binary = path.resolve('node_modules', '.cache', 'press-room', name)
  mkdirSync(path.dirname(binary), { recursive: true })
  console.log(`Building ${title} (some minutes the first time) …`)
  const cwd = path.resolve('tests', 'support', name)
  execFileSync('go', ['build', '-o', binary, '.'], { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
  return binary
}

type Wish = {
  command: (folder: string) => [string, ...string[]]
  env?: Record<string, string>
  isUp: () => Promise<boolean>
}

/** Starts a server and waits until it answers. */
export async function startServer({ command, env = {}, isUp }: Wish) {
  const folder = mkdtempSync(path.join(tmpdir(), 'press-room-server-'))
  const [program, ...args] = command(folder)
  const server = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } })
  const over = ended(server)
  // Also when this process is interrupted: nothing of it stays behind.
  const kill = () => server.kill('SIGKILL')
  process.once('exit', kill)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  await answering(server, isUp)
  return {
    folder,
    stop: async () => {
      process.removeListener('exit', kill)
      server.kill('SIGTERM')
      await over
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answering(server: ChildProcess, isUp: () => Promise<boolean>): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended by itself (exit code ${server.exitCode}).`)
    if (await isUp()) return
    await pause()
  }
}

export const pause = () => new Promise((resolve) => setTimeout(resolve, 100))

/** `127.0.0.1:49152` */
export async function freeAddress(): Promise<string> {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
  return `127.0.0.1:${port}`
}
