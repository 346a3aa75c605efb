import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '@/lib/env'

/** What can be seen without opening anything: addresses, secrets, the clock. */
export function surroundingFaults(env: Env): string[] {
  return [...addressFaults(env), ...secretFaults(env), ...placeFaults(env), ...clockFaults(Date.now(), builtAt())]
}

function addressFaults({ metrics, port, siteUrl }: Env): string[] {
  return [
    ...(siteUrl.startsWith('https:')
      ? []
      : [
          `SITE_URL is ${siteUrl}: passwords, passes and the cookies of whoever is signed in would travel readable. Give it the https:// address that the proxy in front answers to.`,
        ]),
    ...(metrics?.port === port ? [`METRICS_PORT is ${port}, and so is PORT. Choose another.`] : []),
  ]
}

function secretFaults({ databaseUrl, dataDir, secret }: Env): string[] {
  const own = path.join(dataDir, 'secret')
  if (secret !== undefined)
    return isGuessable(secret)
      ? [
          'PAYLOAD_SECRET can be guessed. Make one: openssl rand -hex 32. Whoever is signed in will have to sign in again.',
        ]
      : []
  if (databaseUrl.startsWith('mongodb'))
    return [
      'PAYLOAD_SECRET is not set. Beside MongoDB there may be several servers, and each would have a secret of its own. Make one for all: openssl rand -hex 32.',
    ]
  if (existsSync(own) && (statSync(own).mode & 0o077) !== 0)
    return [`${own} can be read by others on this machine. Close it: chmod 600 ${own}`]
  return []
}

/** Words out of an example, or few letters again and again. */
const isGuessable = (secret: string): boolean =>
  /secret|password|change.?me|example|your|12345|abcdef/i.test(secret) || new Set(secret).size < 10

/** The packaged press room is replaced as a whole by the next version of it. */
function placeFaults({ dataDir }: Env): string[] {
  const isPackaged = existsSync('server.js')
  const isInside = !path.relative(process.cwd(), dataDir).startsWith('..')
  return isPackaged && isInside
    ? [`DATA_DIR is ${dataDir}, in the folder of the program, which the next version replaces. Put it elsewhere.`]
    : []
}

/** Embargoes lift by this clock. It cannot be right when it says a moment before the press room was built. */
export function clockFaults(now: number, built: number | undefined): string[] {
  const said = new Date(now).toISOString()
  if (built !== undefined && now < built - 60_000)
    return [`The clock says ${said}, but this press room was built later, at ${new Date(built).toISOString()}. Set it.`]
  if (now > Date.UTC(2100, 0)) return [`The clock says ${said}, which cannot be. Set it.`]
  return []
}

function builtAt(): number | undefined {
  return statSync(path.join('.next', 'BUILD_ID'), { throwIfNoEntry: false })?.mtimeMs
}
