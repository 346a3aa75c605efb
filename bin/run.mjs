/** Runs one of the commands beside this file, with the sources that it uses: `node bin/run.mjs start`; or any other by its path. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { comeIn, endWith } from './surroundings.mjs'

const [name, ...args] = process.argv.slice(2)
// Before anything reads a variable.
comeIn(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))

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
  endWith(error)
}
