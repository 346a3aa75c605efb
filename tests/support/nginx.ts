import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'

export type InFront = {
  url: string
  folder: string
  log: () => string
  /** Processor time of its workers so far, in milliseconds (Linux). */
  worked: () => number
  stop: () => Promise<void>
}

type Place = {
  /** The port on which it listens, on this machine alone. */
  port: number
  /** The port of the press room behind it, or the ports of several that share one newsroom. */
  behind: number | readonly number[]
  /** The name under which alone the admin answers. */
  adminName?: string
  /** Whether this machine is counted against the limits. */
  isLimited?: boolean
  /** Servers of a measurement beside it, in the same process; told where the folder is. */
  beside?: (folder: string) => string
}

/**
 * Nginx with the very files that `docker-compose.yml` mounts. Only what templates/ leaves to the place is this place's: a
 * folder, the press room's address, and one port without TLS.
 */
export async function startNginx(nginx: string, place: Place): Promise<InFront> {
  const folder = mkdtempSync(path.join(tmpdir(), 'press-room-nginx-'))
  for (const part of ['nginx.conf', 'snippets'])
    cpSync(path.join('deploy/nginx', part), path.join(folder, part), { recursive: true })
  mkdirSync(path.join(folder, 'place'))
  mkdirSync(path.join(folder, 'run'))
  const filled = fill({
    NGINX_USER: userInfo().username,
    NGINX_PID: path.join(folder, 'run', 'nginx.pid'),
    NGINX_FOLDER: path.join(folder, 'run'),
    PRESS_ROOM: severalOf(place.behind),
    CACHE_SIZE: '100m',
    UNLIMITED: place.isLimited ? '192.0.2.255' : '127.0.0.1',
    ADMIN_NAME: place.adminName ?? 'localhost',
    ADMIN_ON_SITE: place.adminName ? '0' : '1',
  })
  const write = (name: string, text: string) => writeFileSync(path.join(folder, 'place', name), text)
  for (const name of ['main.conf', 'http.conf']) write(name, filled(name))
  const at = `127.0.0.1:${place.port}`
  write(
    'listen.conf',
    `listen ${at};\nserver_name localhost 127.0.0.1 ${place.adminName ?? ''};\naccess_log ${path.join(folder, 'run', 'access.log')} plain;\n`,
  )
  const others = `server {\n  listen ${at} default_server;\n  server_name _;\n  return 444;\n}\n`
  write('others.conf', others + (place.beside?.(folder) ?? ''))
  const server = spawn(nginx, ['-c', path.join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'pipe' })
  let log = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (log += data))
  await answering(`http://${at}/health/live`, server, () => log)
  const accessLog = () => readFileSync(path.join(folder, 'run', 'access.log'), 'utf8')
  return { url: `http://${at}`, folder, log: accessLog, worked: () => workOf(server.pid ?? 0), stop }

  async function stop(): Promise<void> {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

/** proc(5): the children of the first process do the work; utime and stime are in hundredths of a second. */
function workOf(parent: number): number {
  const workers = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ')
  const hundredths = workers.map((id) => {
    const [, , ...fields] = readFileSync(`/proc/${id}/stat`, 'utf8').split(/[()]/).at(-1)?.split(' ') ?? []
    return Number(fields[10]) + Number(fields[11])
  })
  return hundredths.reduce((sum, one) => sum + one, 0) * 10
}

/** What PRESS_ROOM is where there are several: the template says the rest of the last one (docs/deploy.md). */
const severalOf = (ports: number | readonly number[]): string =>
  [ports]
    .flat()
    .map((port) => `127.0.0.1:${port}`)
    .join(' max_fails=0; server ')

/** Whether Nginx takes the files of a place for good, with TLS and all that a compose file or a server is given. */
export function testConfiguration(nginx: string, values: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'press-room-nginx-'))
  for (const part of ['nginx.conf', 'snippets'])
    cpSync(path.join('deploy/nginx', part), path.join(folder, part), { recursive: true })
  mkdirSync(path.join(folder, 'place'))
  const own = (name: string) => path.join(folder, name)
  const [key, certificate] = [own('key'), own('certificate')]
  const selfSigned = `req -x509 -newkey rsa:2048 -nodes -subj /CN=press.example.org -keyout ${key} -out ${certificate}`
  execFileSync('openssl', selfSigned.split(' '), { stdio: 'ignore' })
  const filled = fill({
    ...values,
    NGINX_USER: userInfo().username,
    NGINX_PID: own('pid'),
    ACCESS_LOG: own('log'),
    NGINX_FOLDER: folder,
    TLS_CERTIFICATE: certificate,
    TLS_KEY: key,
  })
  for (const name of ['main.conf', 'http.conf', 'listen.conf', 'others.conf'])
    writeFileSync(path.join(folder, 'place', name), filled(name))
  try {
    execFileSync(nginx, ['-t', '-c', own('nginx.conf')], { encoding: 'utf8', stdio: 'pipe' })
    return ''
  } catch (error) {
    return String((error as { stderr?: string }).stderr ?? error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A template as `envsubst` fills it in; a name without a value is a fault of the test. */
const fill = (values: Record<string, string>) => (name: string) =>
  readFileSync(path.join('deploy/nginx/templates', `${name}.template`), 'utf8').replace(
    /\$\{(\w+)\}/g,
    (_, key: string) => {
      if (values[key] === undefined) throw new Error(`${name}.template wants ${key}`)
      return values[key]
    },
  )

async function answering(url: string, server: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`Nginx did not start:\n${log()}`)
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Nginx does not answer:\n${log()}`)
}
