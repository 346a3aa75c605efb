import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './bundle.mjs'

const config = path.resolve('node_modules', '.cache', 'press-room', `payload.config.${process.pid}.mjs`)

/**
 * `npm run types`: writes what is made from the collections: the types, the admin's import map and, with
 * `npm run types -- --migration <name>`, a migration for what has changed in the database.
 */
async function generate(args: string[]): Promise<void> {
  await bundle('payload.config.ts', config)
  payload('generate:types')
  payload('generate:importmap')
  const at = args.indexOf('--migration')
  if (at >= 0) makeMigration(args[at + 1] ?? 'change')
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
