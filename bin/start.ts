import { env } from '@/lib/env'
import { absolute, paths } from '@/lib/paths'
import { build } from './build'
import { ended, passSignals } from './ended'
import { startNext } from './next'
import { ensureFree } from './port'
import { prepare } from './prepare'
import { refuseFaults } from './startFaults'

/** `npm start`: everything from an empty folder to a running press room; the next time, only what is missing. */
async function start(): Promise<void> {
  process.env = { ...process.env, NODE_ENV: 'production' }

  // Without a public address the press room answers this machine only: nobody else can make the first account.
  await ensureFree(env.port, env.host)
  await refuseFaults()
  await prepare()
  await build()

  // It drains by itself (lib/drain.ts).
  const server = startNext(['start', '--hostname', env.host, '--port', String(env.port)], {
    NEXT_MANUAL_SIG_HANDLE: '1',
  })
  passSignals(server)
  const over = ended(server)
  await Promise.race([answering(), over])
  if (server.exitCode === null) welcome(env.siteUrl)
  process.exit(await over)
}

function welcome(siteUrl: string): void {
  console.log(`
  Press room  ${siteUrl}
  Admin       ${siteUrl}/admin
  The first administrator is made at /admin: whoever opens it first gives a name and a password.
`)
}

/** Resolves when the server is ready for readers. */
async function answering(): Promise<void> {
  const ask = () =>
    fetch(absolute(env.ownUrl, paths.ready())).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await ask())) await new Promise((resolve) => setTimeout(resolve, 100))
}

await start()
