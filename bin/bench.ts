import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from './build'
import { ended } from './ended'

/** `npm run bench -- <name>`: one of the measurements in tests/bench, on a built press room of its own. */
async function bench(name: string | undefined): Promise<number> {
  const folder = path.join('tests', 'bench')
  const file = path.join(folder, `${name}.ts`)
  if (!name || !existsSync(file)) {
    const known = readdirSync(folder).map((one) => path.basename(one, '.ts'))
    console.error(`npm run bench -- <name>, where <name> is one of: ${known.join(', ')}`)
    return 1
  }
  await build()
  return ended(spawn(process.execPath, ['bin/run.mjs', file], { stdio: 'inherit' }))
}

process.exit(await bench(process.argv[2]))
