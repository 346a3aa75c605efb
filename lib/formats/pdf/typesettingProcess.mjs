/**
 * A process of its own that sets releases with Typst, one after the other: what it costs keeps no reader waiting, and
 * what goes wrong in it ends nothing but itself. It is run as it stands here, not bundled.
 * In: `{ data, files }` (typesetting.ts). Out: `{ pdf }`, or `{ fault }`.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const here = path.dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)

/** The site's typefaces, and others for the scripts that they lack: package, then styles. */
const faces = {
  newsreader: ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'],
  'public-sans': ['400Regular', '400Regular_Italic', '600SemiBold'],
  'noto-sans': ['400Regular', '600SemiBold'],
  'noto-naskh-arabic': ['400Regular'],
  'noto-sans-ethiopic': ['400Regular'],
  'noto-emoji': ['400Regular'],
}

const fontBlobs = Object.entries(faces).flatMap(([name, styles]) => {
  const folder = path.dirname(require.resolve(`@expo-google-fonts/${name}/package.json`))
  const family = name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())
  return styles.map((style) => readFileSync(path.join(folder, style, `${family}_${style}.ttf`)))
})

const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs }] })

process.on('message', ({ data, files }) => {
  try {
    process.send?.({ pdf: typeset(data, files) })
  } catch (error) {
    process.send?.({ fault: faultOf(error) })
  }
  compiler.evictCache(5)
})
process.on('disconnect', () => process.exit())

/** PDF/UA allows no letter that no typeface has: those that Typst names give way to a mark, and it tries again. */
function typeset(data, files) {
  let text = data
  for (let tries = 0; ; tries++) {
    try {
      return compile(text, files)
    } catch (error) {
      const unknown = tries < most ? lettersNamedIn(faultOf(error)) : []
      if (unknown.length === 0 && (tries > most || !/could not be displayed|disallowed codepoint/.test(faultOf(error))))
        throw error
      text = unknown.length > 0 ? without(text, (letter) => unknown.includes(letter)) : without(text, isFarOff)
      if (unknown.length === 0) tries = most
    }
  }
}

const most = 4

function compile(data, files) {
  compiler.resetShadow()
  for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(path.join(here, name), Buffer.from(bytes))
  compiler.mapShadow(path.join(here, 'data.json'), Buffer.from(data))
  try {
    return compiler.pdf({ mainFilePath: path.join(here, 'release.typ'), resetRead: true }, { pdfStandard: 'ua-1' })
  } finally {
    compiler.resetShadow()
  }
}

const faultOf = (error) => String(error?.code ?? error?.message ?? error)

/** Typst quotes them as Rust does, and its report once more: `"日"`, `"\\u{0}"`. */
const lettersNamedIn = (fault) => [
  ...new Set(
    [...fault.matchAll(/(?:text|codepoint) `\\?"(.+?)\\?"`/g)].flatMap(([, quoted]) => [
      ...quoted.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
    ]),
  ),
]

/** All that is neither Latin nor punctuation of ours. */
const isFarOff = (letter) => !/[\u0020-\u024f\u2010-\u2026\u202f\u2030\u20ac\u2190-\u2193]/.test(letter)

const without = (data, isUnwanted) =>
  JSON.stringify(JSON.parse(data), (_, value) =>
    typeof value === 'string' ? [...value].map((letter) => (isUnwanted(letter) ? '\ufffd' : letter)).join('') : value,
  )
