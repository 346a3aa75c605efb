import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** `npm run check`: format, lint, types, rooms and tests. The rooms are a test of their own (tests/unit/rooms.test.ts). */
const steps: [what: string, script: string, args: string[]][] = [
  ['Format and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']],
  ['Types', 'node_modules/typescript/bin/tsc', ['--noEmit']],
  ['Rooms and tests', 'bin/run.mjs', ['test']],
]

for (const [what, script, args] of steps) {
  console.log(`— ${what}`)
  const { status } = spawnSync(process.execPath, [path.resolve(script), ...args], { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`— ${what}: not in order; the reasons are above.`)
    process.exit(1)
  }
}
console.log('— All in order.')
