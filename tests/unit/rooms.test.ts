import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

const run = promisify(execFile)
const rooms = ['app', 'bin', 'collections', 'components', 'demo', 'lib', 'instrumentation.ts', 'payload.config.ts']

/** The violations of .dependency-cruiser.cjs in a folder, one a line. */
async function violations(cwd: string): Promise<string> {
  const cruiser = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...rooms]
  try {
    await run(process.execPath, args, { cwd })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

test('every import stays within the table of who may import whom', async () => {
  expect(await violations(process.cwd())).toBe('')
})

test('an import against the table is found', async () => {
  // In a copy: other tests build the site from these very files.
  const copy = mkdtempSync(path.join(tmpdir(), 'press-room-rooms-'))
  for (const room of [...rooms, '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(room, path.join(copy, room), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  const folder = path.join(copy, 'lib', 'model', 'trespass')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'one.ts'), "import { find } from '../../queries/door'\nexport const one = find\n")
  writeFileSync(path.join(folder, 'two.ts'), "import { getPayload } from 'payload'\nexport const two = getPayload\n")
  const redeem =
    "import { redeemPass } from '../../../collections/passes/redeemPass'\nexport const three = redeemPass\n"
  writeFileSync(path.join(folder, 'three.ts'), redeem)
  try {
    const found = await violations(copy)
    expect(found).toContain('model-keeps-to-its-neighbours')
    expect(found).toContain('only-the-door-redeems-a-pass')
    expect(found).toContain('shapes-formats-and-components-take-only-types-of-payload')
  } finally {
    rmSync(copy, { recursive: true })
  }
})
