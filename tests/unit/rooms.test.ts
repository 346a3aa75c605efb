import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

const run = promisify(execFile)
const rooms = ['app', 'bin', 'collections', 'components', 'demo', 'lib', 'instrumentation.ts', 'payload.config.ts']

/** The violations of .dependency-cruiser.cjs, one a line. */
async function violations(): Promise<string> {
  const cruiser = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  try {
    await run(process.execPath, [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...rooms])
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

test('every import stays within the table of who may import whom', async () => {
  expect(await violations()).toBe('')
})

test('an import against the table is found', async () => {
  const folder = path.resolve('lib', 'model', `trespass-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'one.ts'), "import { find } from '../../queries/door'\nexport const one = find\n")
  writeFileSync(path.join(folder, 'two.ts'), "import { getPayload } from 'payload'\nexport const two = getPayload\n")
  const redeem =
    "import { redeemPass } from '../../../collections/passes/redeemPass'\nexport const three = redeemPass\n"
  writeFileSync(path.join(folder, 'three.ts'), redeem)
  try {
    const found = await violations()
    expect(found).toContain('model-keeps-to-its-neighbours')
    expect(found).toContain('only-the-door-redeems-a-pass')
    expect(found).toContain('shapes-formats-and-components-take-only-types-of-payload')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
