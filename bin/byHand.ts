import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from './build'
import { ended } from './ended'

/** What is measured or tried by hand, beside the tests: each file of the folder is one of them. */
type Kind = { folder: 'bench' | 'faults'; withoutName: 'lists' | 'runs all'; env?: Record<string, string> }

/**
 * Runs one of tests/bench or tests/faults on a built press room of its own; without a name either says which there are, or
 * runs one after the other. Returns an exit code, which is not 0 if one of them did not hold.
 */
export async function byHand({ folder, withoutName, env = {} }: Kind, name: string | undefined): Promise<number> {
  const at = path.join('tests', folder)
  const known = readdirSync(at).flatMap((one) => (one.endsWith('.ts') ? [path.basename(one, '.ts')] : []))
  const asked = name === undefined && withoutName === 'runs all' ? known : name === undefined ? [] : [name]
  if (asked.length === 0 || !asked.every((one) => existsSync(path.join(at, `${one}.ts`)))) {
    console.error(`npm run ${folder} -- <name>, where <name> is one of: ${known.join(', ')}`)
    return 1
  }
  await build()
  const codes: number[] = []
  for (const one of asked) {
    const file = path.join(at, `${one}.ts`)
    const own = { ...process.env, ...env }
    codes.push(await ended(spawn(process.execPath, ['bin/run.mjs', file], { stdio: 'inherit', env: own })))
  }
  return Math.max(...codes)
}
