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

/** Native code, which stays in its package, and what only a developer's command asks for. */
const leftOutside = ['libsql', 'sharp', 'drizzle-kit', 'drizzle-kit/api', 'json-schema-to-typescript', 'next', 'next/*']

/**
 * Bundles commands with all the packages that they use, for a folder that has no `node_modules` but those that the site
 * itself runs with; what several use is there once. Each begins in that folder, reads `.env`, and tells a fault, as
 * `run.mjs` does it here.
 *
 * @param {Record<string, string>} commands the name of a file in the folder without its end → the source
 * @param {string} folder
 */
export async function bundleWhole(commands, folder) {
  await build({
    entryPoints: Object.fromEntries(Object.entries(commands).map(([out, source]) => [out, `command:${out}:${source}`])),
    plugins: [asCommands],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'bin/parts/[name]-[hash]',
    splitting: true,
    bundle: true,
    minifySyntax: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: leftOutside,
    alias: lexical(),
    tsconfig: 'tsconfig.json',
    // Packages of CommonJS ask for what Node has by `require`.
    banner: { js: "import { createRequire as _from } from 'node:module'; const require = _from(import.meta.url);" },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  await stop()
}

/** Surrounds a source with how a command begins and ends. */
const asCommands = {
  name: 'commands',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^command:/ }, ({ path: command }) => ({ path: command, namespace: 'command' }))
    onLoad({ filter: /./, namespace: 'command' }, ({ path: command }) => {
      const [, out, source] = command.split(':')
      const up = path.posix.relative(path.posix.dirname(out), '.') || '.'
      return {
        contents: [
          "import { comeIn, endWith } from './bin/surroundings.mjs'",
          `comeIn(new URL('${up}/', import.meta.url).pathname)`,
          `try { await import('./${source}') } catch (error) { endWith(error) }`,
        ].join('\n'),
        resolveDir: process.cwd(),
      }
    })
  },
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
