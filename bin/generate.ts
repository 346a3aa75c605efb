import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
}

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
