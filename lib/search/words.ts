import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stopwords as dutchStopwords } from '@orama/stopwords/dutch'
import { stopwords as englishStopwords } from '@orama/stopwords/english'
import { stopwords as frenchStopwords } from '@orama/stopwords/french'
import type { InEach, Locale } from '../locales'

/** How a text becomes words that can be found: without case and accents, and by the rules of its language. */

const isPlain = /^[\x20-\x7e]*$/

const stem: InEach<(word: string) => string> = { nl: dutch, fr: french, en: english }
const stopwords: InEach<ReadonlySet<string>> = {
  nl: new Set(dutchStopwords.map(fold)),
  fr: new Set([...frenchStopwords.map(fold), 'd', 'l', 'j', 'm', 'n', 's', 't', 'c', 'qu']),
  en: new Set([...englishStopwords.map(fold), 's', 't']),
}

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', þ: 'th', ð: 'd', ı: 'i' }

/** `Élève`, `eleve` and `ÉLÈVE` are one: compatibility forms taken apart (Unicode NFKD), marks and case dropped. */
export function fold(text: string): string {
  // Most words have nothing to take apart, and a search folds some ten thousand.
  if (isPlain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøđłþðı]/g, (letter) => ligatures[letter] ?? letter)
}

/** Runs of letters and digits, folded; where each stands in the text as it was. */
export function wordsIn(text: string): { word: string; start: number; end: number }[] {
  const found: { word: string; start: number; end: number }[] = []
  for (const { 0: run, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const end = start + run.length
    if (isPlain.test(run)) found.push({ word: run.toLowerCase(), start, end })
    // One sign can stand for several words: ⑴ is (1), ½ is 1⁄2.
    else for (const word of fold(run).match(/[\p{L}\p{N}]+/gu) ?? []) found.push({ word, start, end })
  }
  return found
}

/** A number, or what has a number in it and is written with hyphens, slashes or points; a share in hundred with it. */
const figures =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{M}]*\p{N}|[\p{L}\p{M}]+[-‑–/]\p{N})[\p{L}\p{N}\p{M}]+(?:[-‑–/.,][\p{L}\p{N}\p{M}]+)*(\s?%|\s(?:procent|percent|per cent|pour cent)(?!\p{L}))?/giu

/**
 * What is one thing though it is more than a word: `2022-014`, `B-8013`, `1,5`, `80 %`. As the index keeps it it cannot be
 * mistaken for a word: `2022=014`, `80=pc`.
 */
export function figuresIn(text: string): { whole: string; start: number; end: number }[] {
  return [...text.matchAll(figures)].flatMap(({ 0: run, 1: share, index }) => {
    const parts: string[] = fold(share ? run.slice(0, -share.length) : run).match(/[\p{L}\p{N}]+/gu) ?? []
    if (share) parts.push('pc')
    return parts.length > 1 ? [{ whole: parts.join('=').slice(0, 60), start: index, end: index + run.length }] : []
  })
}

/** The words of a text, with a space between them. */
export const spelled = (text: string): string =>
  fold(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

const kept: InEach<Map<string, string>> = { nl: new Map(), fr: new Map(), en: new Map() }

/** The stem of a folded word (Snowball's algorithms); the word itself where a stem would say less. */
export function stemOf(word: string, locale: Locale): string {
  const known = kept[locale]
  const before = known.get(word)
  if (before !== undefined) return before
  const found = /^\p{L}{4,}$/u.test(word) ? settled(fold(stem[locale](usual(word, locale))), locale) || word : word
  if (known.size > 70_000) known.clear()
  known.set(word, found)
  return found
}

/** How a word's last letters change between one and several; what only adds letters begins with the word as it is. */
const numbers: InEach<[RegExp, string][]> = {
  nl: [
    [/([bdfgklmnprst])\1en$/, '$1'],
    [/([aeou])([bdfgklmnprst])en$/, '$1$1$2'],
    [/([aeou])\1([bdfgklmnprst])$/, '$1$2en'],
    [/zen$/, 's'],
    [/s$/, 'zen'],
    [/ven$/, 'f'],
    [/f$/, 'ven'],
    [/(en|s)$/, ''],
  ],
  fr: [
    [/aux$/, 'al'],
    [/al$/, 'aux'],
    [/[sx]$/, ''],
  ],
  en: [
    [/ies$/, 'y'],
    [/y$/, 'ies'],
    [/(?<=s|x|ch|sh)es$/, ''],
    [/s$/, ''],
  ],
}

/**
 * A folded word for one where it is for several, and the other way round: as good as the word itself. What only has the
 * same stem may be another word: house, housing.
 */
export function inNumber(word: string, locale: Locale): string[] {
  const stem = stemOf(word, locale)
  const others = numbers[locale].flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : []))
  return [...new Set([usual(word, locale), ...others])].filter(
    (other) => other !== word && other.length > 2 && stemOf(other, locale) === stem,
  )
}

/** Plurals that no rule makes: stad, steden; lid, leden. */
const usual = (word: string, locale: Locale): string =>
  locale === 'nl' ? word.replace(/steden$/, 'stad').replace(/(?<=^|[^e])leden$/, 'lid') : word

/** Dutch writes a stem's last letter as it sounds: huizen, huis; brieven, brief. */
const settled = (stem: string, locale: Locale): string =>
  locale === 'nl' ? stem.replace(/z$/, 's').replace(/v$/, 'f') : stem

/** What is written short in names of places, by the rules of each language: `St-Gilles`, `Ste-Anne`, `St.-Niklaas`. */
const shortened: InEach<Record<string, string>> = {
  nl: { st: 'sint' },
  fr: { st: 'saint', ste: 'sainte' },
  en: { st: 'saint' },
}
const shortOf = Object.values(shortened).flatMap((words) => Object.entries(words))

const also = new Map<string, string[]>()
for (const [less, more] of shortOf) {
  const written = [less, ...shortOf.filter(([one]) => one === less).map(([, long]) => long)]
  for (const word of [less, more])
    also.set(
      word,
      [...new Set(written)].filter((other) => other !== word),
    )
}

/** What a folded word may stand for, or how it may be shortened; names are found in every language's spelling. */
export const alsoWritten = (word: string): readonly string[] => also.get(word) ?? []

export const isShort = (word: string): boolean => shortOf.some(([less]) => less === word)

/** One and the same for a word and what it may be written as. */
export const unshortened = (word: string): string => shortOf.find((pair) => pair.includes(word))?.[0] ?? word

export const isStopword = (word: string, locale: Locale): boolean => stopwords[locale].has(word)

/** A stem as it stands among the words of the index: it cannot be mistaken for a word. */
export const asStem = (stem: string): string => `=${stem}`

/** A word as the index keeps it. Very long ones are cut: nobody types them. */
export const short = (word: string): string => word.slice(0, 60)

/** The words of a text, their stems and its figures, as the index keeps them. */
export function indexed(text: string, locale: Locale): string {
  const found: string[] = []
  for (const { word } of wordsIn(text)) {
    const cut = short(word)
    found.push(cut)
    const root = stemOf(cut, locale)
    if (root !== cut) found.push(asStem(root))
  }
  for (const { whole } of figuresIn(text)) found.push(whole)
  return found.join(' ')
}
