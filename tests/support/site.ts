import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { databaseIn } from './databaseIn'

export type Site = { url: string; dataDir: string; stop: () => Promise<void>; log: () => string }

type Options = {
  demo: boolean
  /**
   * The data folder, where somebody else looks after it: a test that shares its own (`openPayload`) with the site can
   * put things in before the start, and change them while the site runs.
   */
  sharing?: string
  graphQL?: boolean
}

/** The press room as `npm start` runs it, on an empty data folder of its own unless it shares one. */
export async function startSite({ demo, sharing, graphQL = false }: Options): Promise<Site> {
  const dataDir = sharing ?? mkdtempSync(path.join(tmpdir(), 'press-room-site-'))
  const port = await freePort()
  const settings = { DEMO: demo ? 'on' : 'off', GRAPHQL: graphQL ? 'on' : 'off', LINK_CHECK: 'off' }
  const server = spawn(process.execPath, ['bin/run.mjs', 'start'], {
    env: { ...process.env, NODE_ENV: 'production', ...databaseIn(dataDir), PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  let isUp = false
  const up = new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (data) => {
        log += data
        if (isUp || !log.includes('The first administrator is made at /admin')) return
        isUp = true
        resolve()
      })
    server.once('exit', () => reject(new Error(`The press room did not start:\n${log}`)))
  })
  await up
  return { url: `http://localhost:${port}`, dataDir, log: () => log, stop }

  async function stop(): Promise<void> {
    await end(server)
    if (!sharing) rmSync(dataDir, { recursive: true, force: true })
  }
}

async function end(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** A real browser that talks to nobody but the site; `settings` are what its reader has set, as Chromium's flags. */
export async function openBrowser(settings: string[] = []): Promise<Browser> {
  const profile = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: ['--headless', '--no-sandbox', '--disable-gpu', ...profile, ...settings],
  })
}

/** A reader or an editor with a clean profile; `foreign` collects every address that is not the site's. */
export async function visit(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<BrowserContext & { foreign: string[] }> {
  const context = await browser.newContext({ baseURL: site.url, ...options })
  const foreign: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(site.url) && !/^(data|blob|about):/.test(url)) foreign.push(url)
  })
  return Object.assign(context, { foreign })
}
