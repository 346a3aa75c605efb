import { parseArgs } from 'node:util'
import type { Plan } from '@/collections/keep/restorePlan'
import { env } from '@/lib/env'
import { configOnly } from './configOnly'
import { showSteps } from './showSteps'

const usage = `npm run restore -- <backup> [--replace] [--since <later backup, data folder or database>] [--reopen] [--yes]

  --replace  take the place of the newsroom that stands here; it is kept in a folder beside
  --since    what is known of the newsroom after the backup: what was taken back since stays taken back
  --reopen   make public again what was taken back since
  --yes      do it, having read what it makes public`

/** `npm run restore -- <backup>`: the newsroom as it was, in an empty place or in the place of the one that stands. */
async function run(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      replace: { type: 'boolean', default: false },
      since: { type: 'string' },
      reopen: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  })
  const [archive] = positionals
  if (!archive) throw new Error(usage)
  const { planRestore } = await import('@/collections/keep/restorePlan')
  const { restore } = await import('@/collections/keep/restore')
  const { finishRestore } = await import('@/collections/keep/putInPlace')
  // Before anything is compared with a mixture.
  finishRestore(env.dataDir)
  const config = await configOnly()
  const asked = {
    archive,
    key: env.backupKey,
    place: env,
    since: values.since,
    replace: values.replace,
    reopen: values.reopen,
  }
  console.log('Checking the backup …')
  const plan = await planRestore(config, asked, new Date().toISOString())
  say(plan)
  if (plan.opens.length > 0 && !values.yes) {
    console.log('\nNothing has been changed. If these may be public, run the same command again with --yes.')
    return 2
  }
  const aside = await restore(config, plan, showSteps())
  console.log(`
  Restored    ${env.dataDir}, as of ${plan.manifest.at}; everything compared with the backup, nothing differs
  Before      ${aside ?? 'nothing stood here'}
  Accounts    everybody signs in again
  Search      its index is made anew at the next start (npm start), or now: npm run search
`)
  return 0
}

function say({ manifest, comparedWith, unreadable, held, opens, byTheClock }: Plan): void {
  const rows = (part: string) => manifest.parts[part]?.rows ?? 0
  console.log(
    `  The backup is whole: ${rows('documents/press-releases')} releases, ${rows('versions/press-releases')} versions, as of ${manifest.at}.`,
  )
  if (manifest.missing.length > 0)
    console.log(`  Files that were missing when it was made: ${manifest.missing.join(', ')}`)
  if (manifest.secret !== 'included')
    console.log('  It holds no secret: the one of this data folder stays, or a new one is made.')
  if (unreadable) console.log(`  The newsroom that stands here cannot be read: ${unreadable}`)
  console.log(
    comparedWith.length > 0
      ? `  Compared with ${comparedWith.join(' and ')}.`
      : '  NOBODY CAN SAY HERE WHAT WAS TAKEN BACK AFTER THAT HOUR. What was withdrawn, retracted or deleted since would be\n  public again. If there is a later backup, or the old newsroom somewhere, name it with --since.',
  )
  list(
    'Stay taken back',
    held.releases.map(({ name, why }) => `${name} (${why})`),
  )
  list(
    'Stay hidden from readers (deleted or hidden since)',
    held.records.map(({ ref, name }) => `${ref} ${name}`),
  )
  list(
    'Passes that stay revoked',
    held.passes.map(({ id }) => id),
  )
  list('Were corrected since; the text is again the one from before', held.older)
  list('Public by the clock: under embargo when the backup was made, their hour has come since', byTheClock)
  list('Readers will see', opens)
}

function list(title: string, lines: string[]): void {
  if (lines.length === 0) return
  console.log(`  ${title}: ${lines.length}`)
  for (const line of lines.slice(0, 50)) console.log(`    - ${line}`)
  if (lines.length > 50) console.log(`    and ${lines.length - 50} more`)
}

process.exit(await run())
