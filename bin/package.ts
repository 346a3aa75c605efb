import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from './build'
import { bundleWhole } from './bundle.mjs'

const folder = path.join('.next', 'standalone')

/** What can be asked of the packaged press room beside running: `node bin/<name>.mjs`. */
const commands = ['prepareNow', 'migrate', 'demo', 'search', 'healthy', 'firstAccount']
const sources = { start: 'bin/serve.ts', ...Object.fromEntries(commands.map((one) => [`bin/${one}`, `bin/${one}.ts`])) }

/**
 * `npm run package`: makes the press room one folder, `.next/standalone`, that needs nothing but Node: no `npm ci`, no
 * build, no sources. `node start.mjs` runs it. It is what a container image holds, and what a server without containers
 * is given. See docs/decisions/deployment.md.
 */
async function packageUp(): Promise<void> {
  await build()
  if (!existsSync(folder)) await build({ always: true })
  // Next takes the variables of whoever builds along; they are a secret of that machine.
  for (const name of readdirSync(folder)) if (name.startsWith('.env')) rmSync(path.join(folder, name))
  cpSync(path.join('.next', 'static'), path.join(folder, '.next', 'static'), { recursive: true })
  cpSync(path.join('demo', 'pictures'), path.join(folder, 'demo', 'pictures'), { recursive: true })
  rmSync(path.join(folder, 'bin'), { recursive: true, force: true })
  await bundleWhole(sources, folder)
  for (const name of ['LICENSE', 'CHANGELOG.md']) cpSync(name, path.join(folder, name))
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'press-room', private: true, type: 'module' }),
  )
  console.log(`The press room is in ${folder}. Copy it to where it is to run, and there: node start.mjs`)
}

await packageUp()
