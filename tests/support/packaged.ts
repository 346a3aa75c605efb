import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The press room as `npm run package` makes it, copied to a folder that has nothing else around it. */
export function unpack(): { folder: string; remove: () => void } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/run.mjs', 'package'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The press room was not packaged:\n${stdout}\n${stderr}`)
  const around = mkdtempSync(path.join(tmpdir(), 'press-room-packaged-'))
  const folder = path.join(around, 'program')
  cpSync('.next/standalone', folder, { recursive: true })
  return { folder, remove: () => rmSync(around, { recursive: true, force: true }) }
}

export type Running = {
  url: string
  port: number
  process: ChildProcess
  /** Lines of its log. */
  lines: () => string[]
  /** Resolves with how it ended. */
  ended: Promise<number | null>
}

/**
 * `node start.mjs` there, with these variables and no others, behind the words of another command where there are any
 * (`setpriv …`); resolves once it is ready.
 */
export async function run(folder: string, env: Record<string, string>, behind: string[] = []): Promise<Running> {
  const port = await freePort()
  const [program = '', ...args] = [...behind, process.execPath, path.join(folder, 'start.mjs')]
  const child = spawn(program, args, {
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(port),
      LINK_CHECK: 'off',
      ...env,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = `http://127.0.0.1:${port}`
  while (
    !(await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`The press room did not start:\n${log}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url, port, process: child, ended, lines: () => log.trim().split('\n') }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
