import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

/** What `npm run types` is made from. It runs in a copy, so that a test changes nothing here. */
const sources = ['app', 'bin', 'collections', 'components', 'lib', 'package.json', 'payload.config.ts', 'tsconfig.json']
const importMap = 'app/(payload)/admin/importMap.js'
const migrations = 'collections/migrations/sqlite'

let copy: string
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'press-room-generated-'))
  for (const source of sources) cpSync(source, path.join(copy, source), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['bin/run.mjs', 'generate', '--migration', 'missing'],
    {
      cwd: copy,
      env: { ...process.env, DATA_DIR: path.join(copy, '.data') },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const advice = 'run `npm run types` and check in what it writes'

test.each(['collections/payload-types.ts', 'lib/formats/shapes.json', importMap])(
  `%s is what the sources make of it (otherwise: ${advice})`,
  (file) => {
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(path.join(copy, file), 'utf8'))
  },
)

test('the migrations make the database that the collections ask for (otherwise: npm run types -- --migration <what changed>)', () => {
  expect(readdirSync(path.join(copy, migrations)).sort()).toEqual(readdirSync(migrations).sort())
})

test('each migration is there for both databases, by the same name (otherwise: the same; one too many is taken away by hand)', () => {
  const named = (database: string) =>
    readdirSync(path.join('collections', 'migrations', database)).filter((file) => /^\d.*\.ts$/.test(file))
  expect(named('mongodb')).toEqual(named('sqlite'))
  const list = 'collections/migrations/mongodb/index.ts'
  expect(readFileSync(list, 'utf8')).toBe(readFileSync(path.join(copy, list), 'utf8'))
})
