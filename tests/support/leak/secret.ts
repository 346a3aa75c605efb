import { randomBytes } from 'node:crypto'
import { drawId } from '@/collections/drawnIds'
import type { Locale } from '@/lib/locales'

/** A word that stands nowhere else: where it turns up, something was shown. */
export type Secret = {
  /** What it is of a release: `title`, `slug`, `contact`, `picture file` … */
  what: string
  /** A canary, an id or a reference number; lower case, so that it is found in any case. */
  word: string
  /** Public only where this language is. */
  lang?: Locale
  /** Never public, whatever becomes of the release. */
  kept?: 'internal' | 'older' | 'newer'
}

const canaryForm = /^zq[0-9a-f]{12}$/
const idForm = /^[0-9a-f]{24}$/

export const freshCanary = (): string => `zq${randomBytes(6).toString('hex')}`

/** Another word of the same form and length that belongs to nothing. */
export function unknownLike(word: string): string {
  if (canaryForm.test(word)) return freshCanary()
  if (idForm.test(word)) return drawId()
  // A reference of a year in which this newsroom has none.
  return word.replace(/^\d{4}/, '1987')
}

const anyWord =
  /zq[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?:(?<=%[0-9a-f]{2})|(?<![0-9a-f]))[0-9a-f]{24}(?![0-9a-f])|(?<![\w-])\d{4}-\d{3,4}(?![\w-])/g

/** Every canary, id and reference number in a text, whatever form it has taken there. */
export function wordsIn(text: string): Set<string> {
  const known = wordsOf.get(text)
  if (known) return known
  const found = new Set<string>()
  for (const form of formsOf(text)) for (const [word] of form.matchAll(anyWord)) found.add(word)
  // The same files are read again and again, in archives and by several readers.
  if (text.length > 5000 && wordsOf.size < 2000) wordsOf.set(text, found)
  return found
}

const wordsOf = new Map<string, Set<string>>()

/**
 * A text in lower case, and undone of each way of writing that hides letters or figures of our words: percent-encoding,
 * HTML and JSON escapes, compatibility characters, base64. Two of them one over the other are undone as well.
 */
function formsOf(text: string): string[] {
  const forms = new Set<string>()
  const add = (form: string, depth: number) => {
    if (forms.has(form)) return
    forms.add(form)
    if (depth > 0) for (const undone of undoings) for (const next of undone(form)) add(next, depth - 1)
  }
  add(text, 2)
  return [...forms].map((form) => form.toLowerCase())
}

// Each looks first for an escaped letter or figure of the kind that our words have: an escaped quote hides none of them.
const undoings: ((text: string) => string[])[] = [
  (text) =>
    /%(3\d|[46][1-6]|[57][1a]|2d|25|ef)/i.test(text) ? [text.replace(/(?:%[0-9a-f]{2})+/gi, fromPercent)] : [],
  (text) =>
    /&#(x(3\d|[46][1-6]|[57][1a]|2d|26)|38|4[5-9]|5[0-7]|6[5-9]|70|81|90|9[789]|10[0-2]|113|122);/i.test(text)
      ? [text.replace(/&#(x?)([0-9a-f]+);/gi, (_, x, n) => character(n, x ? 16 : 10))]
      : [],
  (text) =>
    /\\u00(3\d|[46][1-6]|[57][1a]|2d|5c)/i.test(text)
      ? [text.replace(/\\u([0-9a-f]{4})/gi, (_, n) => character(n, 16))]
      : [],
  (text) => (/[\uff00-\uffef]/.test(text) ? [text.normalize('NFKC')] : []),
  fromBase64,
]

const fromPercent = (run: string): string => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')

const character = (number: string, base: number): string => {
  const code = Number.parseInt(number, base)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** What every long enough run of base64 says, from each of its first four places: it may be glued to other letters. */
function fromBase64(text: string): string[] {
  const said: string[] = []
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]+/g)) {
    // The shortest word has fourteen letters, which base64 writes in nineteen.
    if (run.length < 19) continue
    for (let from = 0; from < 4; from++) {
      const decoded = Buffer.from(run.slice(from), 'base64').toString('latin1')
      if (/zq[0-9a-f]{12}|[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24}/i.test(decoded)) said.push(decoded)
    }
  }
  return said
}

/** The forms in which a request may write a word, and in which its answer may echo it. */
export const spellings = {
  plain: (word: string) => word,
  upper: (word: string) => word.toUpperCase(),
  percent: (word: string) => [...Buffer.from(word)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  /** Letters that look alike and that Unicode's NFKC makes equal. */
  wide: (word: string) => encodeURIComponent([...word].map(wide).join('')),
} as const

const wide = (letter: string): string =>
  /[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter
