import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build, stop } from 'esbuild'

/**
 * Bundles one of the project's sources into plain JavaScript that Node runs; packages stay where they are, but for
 * Lexical's. Its modules for Node wait for each other while they are loaded, and on Node 20 that wait does not always
 * end (14 of 25 imports): what stands in one file has nothing to wait for. See docs/decisions/scripts.md.
 *
 * @param {string} source
 * @param {string} outfile below node_modules, so that packages are found as from anywhere else in the project
 */
export async function bundle(source, outfile) {
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: lexical(),
    sourcemap: 'inline',
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  })
  await stop()
}

/** Lexical's packages by the file that each offers to bundlers. */
function lexical() {
  const names = ['lexical', ...readdirSync('node_modules/@lexical').map((name) => `@lexical/${name}`)]
  const entries = names.flatMap((name) => {
    const folder = path.resolve('node_modules', name)
    const { exports } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    return Object.entries(exports).flatMap(([key, { import: file }]) =>
      file?.production ? [[path.posix.join(name, key), path.join(folder, file.production)]] : [],
    )
  })
  return {
    ...Object.fromEntries(entries),
    '@payloadcms/richtext-lexical': path.resolve('node_modules/@payloadcms/richtext-lexical/dist/index.js'),
  }
}
