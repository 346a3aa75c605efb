import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { bundle } from './bundle.mjs'

const config = path.resolve('node_modules', '.cache', 'press-room', `payload.config.${process.pid}.mjs`)

/**
 * `npm run types`: writes what is made from the collections and the shapes: the types, the admin's import map, the
 * JSON Schema of what is published as data and, with
 * `npm run types -- --migration <name>`, a migration for what has changed in the database.
 */
async function generate(args: string[]): Promise<void> {
  await bundle('payload.config.ts', config)
  payload('generate:types')
  payload('generate:importmap')
  describeShapes()
  const at = args.indexOf('--migration')
  if (at >= 0) makeMigration(args[at + 1] ?? 'change')
}

/** lib/model/published.ts as a JSON Schema (2020-12), for the OpenAPI document; names are those of the types. */
function describeShapes(): void {
  const file = path.join('lib', 'model', 'published.ts')
  const settings = { path: file, tsconfig: 'tsconfig.json', type: 'Published', skipTypeCheck: true }
  const { definitions = {} } = createGenerator({ ...settings, additionalProperties: false }).createSchema('Published')
  // Names of types that were put together hold signs that an address of a schema may not.
  const nameable = (name: string) => name.replace(/[^\w]+/g, '_').replace(/_+$/, '')
  const schemas = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [nameable(decodeURIComponent(name)), schema]),
  )
  const text = JSON.stringify(schemas, null, 2).replace(
    /"#\/definitions\/([^"]+)"/g,
    (_, name: string) => `"#/components/schemas/${nameable(decodeURIComponent(name))}"`,
  )
  writeFileSync(path.join('lib', 'formats', 'shapes.json'), `${text}\n`)
}

function makeMigration(name: string): void {
  payload('migrate:create', name, '--skip-empty')
  const folder = path.join('collections', 'migrations', 'sqlite')
  for (const file of readdirSync(folder).filter((one) => /^\d.*\.ts$/.test(one))) {
    const at = path.join(folder, file)
    const text = readFileSync(at, 'utf8')
    writeFileSync(
      at,
      text
        // Payload imports types there as if they were values, which the project's compiler settings forbid.
        .replace(
          'import { MigrateUpArgs, MigrateDownArgs, sql }',
          'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
        )
        // A column that is added to a table forgets that it is emptied when what it refers to goes: a colleague who has
        // submitted anything could never be removed.
        .replace(/( ADD [^;]* REFERENCES \w+\(id\));/g, '$1 ON DELETE set null;'),
    )
  }
  matchForMongo(folder)
}

/**
 * Each change of SQLite's tables has its counterpart for MongoDB, of the same name. Documents need no tables: what there
 * is to do is to settle the indexes. Whoever has documents to rewrite writes that into both.
 */
function matchForMongo(sqlite: string): void {
  const folder = path.join('collections', 'migrations', 'mongodb')
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(sqlite).flatMap((file) => /^(\d.*)\.ts$/.exec(file)?.[1] ?? [])
  for (const name of names) {
    const file = path.join(folder, `${name}.ts`)
    if (!existsSync(file)) writeFileSync(file, mongoMigration)
  }
  const known = readdirSync(folder).flatMap((file) => /^(\d.*)\.ts$/.exec(file)?.[1] ?? [])
  writeFileSync(path.join(folder, 'index.ts'), indexOf(known))
}

const mongoMigration = `import type { MigrateUpArgs } from '@payloadcms/db-mongodb'
import { settleIndexes } from '../../mongodb/indexes'

/** The documents stay as they are; the indexes become those that the collections ask for. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const faults = await settleIndexes(payload.db, { forgetting: true })
  if (faults.length > 0) throw new Error(faults.join('\\n'))
}

export async function down(): Promise<void> {}
`

const indexOf = (names: string[]): string =>
  [
    ...names.map((name, n) => `import * as change${n} from './${name}'`),
    '',
    'export const migrations = [',
    ...names.map((name, n) => `  { name: '${name}', up: change${n}.up, down: change${n}.down },`),
    ']',
    '',
  ].join('\n')

const payload = (...args: string[]): void => {
  execFileSync(process.execPath, [path.resolve('node_modules/payload/bin.js'), '--disable-transpile', ...args], {
    stdio: 'inherit',
    env: { ...process.env, PAYLOAD_CONFIG_PATH: config },
  })
}

try {
  await generate(process.argv.slice(2))
} finally {
  rmSync(config, { force: true })
}
