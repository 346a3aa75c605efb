import path from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { configOnly } from './configOnly'
import { showSteps } from './showSteps'

/**
 * `npm run backup [-- <file or folder>]`: the whole newsroom in one file, read back and checked; encrypted if BACKUP_KEY
 * is set. It may run while people work.
 */
async function run(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true })
  const { backup } = await import('@/collections/keep/backup')
  const made = await backup(await configOnly(), env, {
    to: nameOf(positionals[0] ?? 'backups'),
    key: env.backupKey,
    secret: env.secret === undefined ? 'file' : 'variable',
    progress: showSteps(),
  })
  say(made)
  return made.manifest.missing.length > 0 ? 3 : 0
}

/** In a folder a backup has the hour for a name. */
function nameOf(where: string): string {
  if (/\.tar(\.age)?$/.test(where)) return path.resolve(where)
  const hour = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  return path.resolve(where, `press-room-${hour}Z.tar${env.backupKey ? '.age' : ''}`)
}

function say({ file, bytes, sha256, manifest, wasOpened }: import('@/collections/keep/backup').Made): void {
  const rows = (part: string) => manifest.parts[part]?.rows ?? 0
  const all = Object.values(manifest.parts).reduce((sum, part) => sum + part.rows, 0)
  const files = Object.keys(manifest.entries).filter((name) => name.startsWith('files/')).length
  console.log(`
  Backup      ${file}
  Holds       ${rows('documents/press-releases')} releases, ${rows('versions/press-releases')} versions, ${all} rows in all, ${files} files, as of ${manifest.at}
  Size        ${(bytes / 1e6).toFixed(1)} MB, SHA-256 ${sha256}
  Checked     ${wasOpened ? 'opened and read back: every row and every file is in it' : 'the disk kept every byte; it opens only with the identity, which is not here'}
  Encrypted   ${env.backupKey ? 'yes' : 'no (BACKUP_KEY is not set): keep it where only the newsroom can read it'}
  Secret      ${secrets[manifest.secret]}
`)
  if (manifest.missing.length > 0)
    console.error(
      `  ${manifest.missing.length} files are named by documents and are not there: ${manifest.missing.slice(0, 10).join(', ')}`,
    )
}

const secrets = {
  included: 'included',
  'left out':
    'left out, because nothing locks this backup. Keep a copy of the file `secret` of the data folder elsewhere',
  'in a variable': 'not included: it is in PAYLOAD_SECRET. Keep it elsewhere',
}

process.exit(await run())
