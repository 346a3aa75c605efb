import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'

const folder = path.resolve(import.meta.dirname, '..', 'components', 'browser')

/**
 * Our own scripts for readers' browsers, each one file from `components/browser/`, with what it imports inside.
 * `file` carries a hash of the content, so that the address may be kept for ever; `integrity` is what the page says of
 * it and what the content security policy allows (SRI and CSP 3: `sha256-` and the hash in base64).
 *
 * @returns {{ name: string, file: string, integrity: string, text: string }[]}
 */
export function browserScripts() {
  const { outputFiles } = buildSync({
    entryPoints: readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name)),
    outdir: 'scripts',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome109', 'firefox116', 'safari15.6'],
    logLevel: 'warning',
  })
  return outputFiles.map(({ path: at, contents, text }) => {
    const name = path.basename(at, '.js')
    const hash = createHash('sha256').update(contents).digest()
    return {
      name,
      file: `${name}.${hash.toString('hex').slice(0, 16)}.js`,
      integrity: `sha256-${hash.toString('base64')}`,
      text,
    }
  })
}
