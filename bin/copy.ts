import { parseArgs } from 'node:util'
import type { Copied } from '@/collections/keep/copy'
import { placeAt, shown } from '@/collections/keep/place'
import { configOnly } from './configOnly'
import { showSteps } from './showSteps'

const usage = `npm run copy -- --from <data folder or database> --to <data folder or database> [--from-files <folder or bucket>] [--to-files <folder or bucket>]

  A data folder holds a SQLite database and its files. A database is file:… or mongodb://…; its files are in the
  folder, or the bucket (s3://bucket/prefix, opened with the key in S3_…), that --from-files or --to-files names, or else
  where this press room has its own. Stop the press room meanwhile.`

/** `npm run copy`: a whole newsroom from one database to another, compared at the end; killed, it goes on. */
async function run(): Promise<number> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { from: text, to: text, 'from-files': text, 'to-files': text } })
  if (!values.from || !values.to) throw new Error(usage)
  const from = placeAt(values.from, values['from-files'])
  const to = placeAt(values.to, values['to-files'])
  const { copy } = await import('@/collections/keep/copy')
  const copied = await copy(await configOnly(), from, to, showSteps())
  say(copied, `${shown(from)} → ${shown(to)}`)
  return copied.proof.differences.length > 0 ? 1 : 0
}

function say({ proof, files, resumed }: Copied, way: string): void {
  console.log(`\n  Copied      ${way}${resumed ? ', going on with what was there' : ''}`)
  for (const [part, rows] of proof.compared) console.log(`  ${String(rows).padStart(8)}  ${part}: compared`)
  console.log(
    `  ${String(files.compared).padStart(8)}  files compared byte for byte, ${files.copied} of them copied now`,
  )
  if (files.missing.length > 0) console.log(`  Named by documents and not there: ${files.missing.join(', ')}`)
  if (proof.differences.length === 0) console.log('  Nothing differs.\n')
  else console.error('  The two differ. The copy is not opened; run the command again to begin anew.')
  for (const difference of proof.differences) console.error(`    ${difference}`)
}

process.exit(await run())
