/** Runs one of the commands beside this file, with the sources that it uses: `node bin/run.mjs start`; or any other by its path. */
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const [name, ...args] = process.argv.slice(2)
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
// Before anything reads a variable; one that is set already stays.
if (existsSync('.env')) process.loadEnvFile('.env')

const source = name.endsWith('.ts') ? name : `bin/${name}.ts`
const outfile = path.resolve(
  'node_modules',
  '.cache',
  'press-room',
  `${path.basename(source, '.ts')}.${process.pid}.mjs`,
)
await bundle(source, outfile)
process.on('exit', () => rmSync(outfile, { force: true }))
process.setSourceMapsEnabled(true)
process.argv = [process.argv[0], outfile, ...args]
try {
  await import(pathToFileURL(outfile).href)
} catch (error) {
  // A foreseen fault says in its message what to do; where it came from is shown only for what nobody foresaw.
  const isForeseen = error instanceof Error && (error.name === 'EnvError' || error.constructor === Error)
  console.error(isForeseen ? error.message : error)
  process.exit(1)
}
