import { type Locale, locales } from '../locales'
import { optional } from '../model/optional'
import { asksForContact, contactSign } from './contactWords'
import { alsoWritten, asStem, figuresIn, inNumber, isShort, isStopword, spelled, stemOf, wordsIn } from './words'

/** A word that is looked for, or a name of several. */
export type Sought = {
  typed: string
  /** What stands in for it: itself, or what it was probably meant to be. */
  forms: string[]
  /** Nothing that only begins with it, nor another form of it. */
  isWhole?: boolean
  /** Stands between quotation marks. */
  isQuoted?: boolean
  /** Whoever types it may want somebody to ring. */
  asksForContact?: boolean
  /** A telephone number or an e-mail address: whoever has it is meant. */
  reaches?: boolean
  /** The words of a name; each is looked for. */
  parts?: Sought[]
  /** Other spellings that do as well, as words. */
  others?: string[][]
}

/** `phrases` are words that have to stand one after the other; they are among the words sought, too. */
export type Question = { sought: Sought[]; phrases: string[][] }

/** The words of a language that can be found; `beginning`: FTS5's terms for those that begin with some letters. */
export type Words = { locale: Locale; beginning: (letters: string) => string[] }

const most = { words: 10, letters: 40, text: 500, phrases: 3 }
const quoted = /"([^"]+)"|“([^”]+)”|„([^”“]+)[”“]|«([^»]+)»/g
/** Digits as people write a number to ring, from six after a plus or a nought, else from eight; `(0)` is left out in dialling. */
const telephone =
  /(?<![\p{L}\p{N}.,/–-])(?:(?:\+|\(?0)(?:[\s./()–-]*\d){5,17}|\d(?:[\s./()–-]*\d){7,17})(?![\p{L}\p{N}%])/gu
const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu

/**
 * What is looked for: words between quotation marks as they stand, figures and references whole, and words. Those that
 * say nothing ("de", "le", "the") count only when there is nothing else.
 */
export function questionOf(text: string, locale: Locale): Question {
  const phrases: string[][] = []
  const unquoted = text.slice(0, most.text).replace(quoted, (all, ...groups: (string | undefined)[]) => {
    const words = typedIn(groups.slice(0, 4).find((group) => group !== undefined) ?? '')
    if (words.length === 0 || phrases.length === most.phrases) return all
    phrases.push(words)
    return ' '
  })
  const [ways, others] = waysIn(unquoted)
  const figures = figuresIn(others)
  const rest = figures.reduce((left, { start, end }) => blank(left, start, end), others)
  const isTelling = (word: string) => !isStopword(word, locale)
  const inPhrases = phrases.flatMap((words) => (words.some(isTelling) ? words.filter(isTelling) : words))
  const whole: Sought[] = [
    ...inPhrases.map((word) => ({ typed: word, forms: [word], isWhole: true, isQuoted: true })),
    ...ways,
    ...figures.map((figure) => soughtFigure(others, figure)),
  ]
  const typed = typedIn(rest)
  const telling = typed.filter(isTelling)
  const words = telling.length + whole.length > 0 ? telling : typed
  const asks = asksForContact(words)
  const loose = words.map((word, at): Sought => {
    const spellings = alsoWritten(word).map((other) => [other])
    return {
      typed: word,
      forms: [word],
      ...optional('isWhole', /^\p{N}+$/u.test(word) || isShort(word) || undefined),
      ...optional('asksForContact', asks[at] || undefined),
      ...optional('others', spellings.length > 0 ? spellings : undefined),
    }
  })
  const all = [...whole, ...loose]
  const isFirst = ({ typed: word }: Sought, at: number) => all.findIndex((one) => one.typed === word) === at
  return { sought: all.filter(isFirst).slice(0, most.words), phrases }
}

/**
 * Telephone numbers and e-mail addresses in a text, and the text without them. Digits may be other figures, too: a number
 * is looked for as the index has it, or what stands there as it would be looked for otherwise.
 */
function waysIn(text: string): [Sought[], string] {
  const addresses = [...text.matchAll(address)].map(
    ({ 0: typed }): Sought => ({
      typed,
      forms: [typed],
      isWhole: true,
      reaches: true,
      parts: typedIn(typed).map((word) => ({ typed: word, forms: [word] })),
    }),
  )
  const rest = text.replace(address, (typed) => ' '.repeat(typed.length))
  const numbers = [...rest.matchAll(telephone)].map(({ 0: typed }): Sought => {
    const digits = typed.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '')
    const figures = figuresIn(typed)
    const words = typedIn(figures.reduce((left, { start, end }) => blank(left, start, end), typed))
    const parts = [
      ...figures.map((figure) => soughtFigure(typed, figure)),
      ...words.map((word) => ({ typed: word, forms: [word], isWhole: true })),
    ]
    return { typed, forms: [digits], isWhole: true, reaches: true, parts, others: [[digits]] }
  })
  return [[...addresses, ...numbers], rest.replace(telephone, (typed) => ' '.repeat(typed.length))]
}

const soughtFigure = (text: string, { whole, start, end }: ReturnType<typeof figuresIn>[number]): Sought => ({
  typed: text.slice(start, end),
  forms: [whole],
  isWhole: true,
})

/** The words without the marks that make phrases of them. */
export const withoutQuotes = (text: string): string => text.replace(/["“”„«»]/g, ' ')

const typedIn = (text: string): string[] => wordsIn(text).map(({ word }) => word.slice(0, most.letters))
const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

/** FTS5's query for a word: any word that begins with it, or has its stem; or it alone. */
export const oneOf = (one: Sought, words: Words): string =>
  either(
    one,
    words,
    begun(words, (form) => stemsOf(form, words.locale)),
  )

/** The same without what only has its stem. */
const typedOf = (one: Sought, words: Words): string =>
  either(
    one,
    words,
    begun(words, (form) => inNumber(form, words.locale).map((other) => `"${other}"`)),
  )

const begun =
  ({ beginning }: Words, also: (form: string) => string[]) =>
  ({ forms, isWhole }: Sought): string[] =>
    forms.flatMap((form) => (isWhole ? `"${form}"` : [...beginning(form), ...also(form)]))

/** FTS5's query for a word alone, or its stem: nothing that only begins with it. */
const wholeOf = (one: Sought, words: Words): string =>
  either(one, words, ({ forms }) => forms.flatMap((form) => [`"${form}"`, ...stemsOf(form, words.locale)]))

/** A word, or all those of a name, by their forms; or another spelling. */
function either(one: Sought, words: Words, formsOf: (word: Sought) => string[]): string {
  const own = one.parts ? [`(${one.parts.map((part) => either(part, words, formsOf)).join(' AND ')})`] : formsOf(one)
  return `(${[...own, ...(one.others ?? []).map((other) => inSpelling(other, words))].join(' OR ')})`
}

/** The index does not know how words follow each other: all of them have to be there. */
function inSpelling(name: string[], { beginning }: Words): string {
  const telling = name.filter((word) => !locales.some((locale) => isStopword(word, locale)))
  const all = (telling.length > 0 ? telling : name).map((word) => {
    const written = [word, ...alsoWritten(word)].map((one) => `"${one}"`)
    return `(${(isBegun(name) ? beginning(word) : written).join(' OR ')})`
  })
  return `(${all.join(' AND ')})`
}

/** A name of one word may be inflected (Schaarbeeks); an abbreviation is not the beginning of a word. */
const isBegun = (words: string[]): boolean => words.length === 1 && (words[0]?.length ?? 0) >= 5

/** A word that is its own stem stands in the index once, without the sign of a stem. */
function stemsOf(form: string, locale: Locale): string[] {
  const stem = stemOf(form, locale)
  return [`"${asStem(stem)}"`, ...(stem === form ? [] : [`"${stem}"`])]
}

/** FTS5's query for titles that have each word as such. */
export const inTitle = (sought: Sought[], words: Words): string =>
  `{title} : (${sought.map((one) => wholeOf(one, words)).join(' AND ')})`

/**
 * FTS5's query for contacts who have all the words but those that ask for a contact; undefined where none of them does,
 * nor is a number or an address of somebody.
 */
export function toRing(sought: Sought[], words: Words): string | undefined {
  const others = sought.filter((one) => !one.asksForContact)
  if (others.length === sought.length && !sought.some(({ reaches }) => reaches)) return undefined
  return [`{names} : "${contactSign}"`, ...others.map((one) => oneOf(one, words))].join(' AND ')
}

export const allOf = (sought: Sought[], words: Words): string => sought.map((one) => oneOf(one, words)).join(' AND ')

export const anyOf = (sought: Sought[], words: Words): string => sought.map((one) => oneOf(one, words)).join(' OR ')

/** What has all the words as they were typed, or any of them: a part of what has them in whatever form. */
export const asTyped = (sought: Sought[], words: Words, isPartial = false): string =>
  sought.map((one) => typedOf(one, words)).join(isPartial ? ' OR ' : ' AND ')

/** Where in a text what was looked for stands, in order; `what` is the same for the same thing. */
export function foundIn(text: string, { sought, phrases }: Question, locale: Locale): Stretch[] {
  const words = wordsIn(text)
  const all = sought.flatMap((one) => [one, ...(one.parts ?? [])])
  // Words of a phrase count only where they stand together.
  const alone = all.filter(({ parts, isQuoted }) => !parts && !isQuoted)
  const isSought = soughtAmong(alone, locale)
  const others = all.flatMap((one) => one.others ?? [])
  const found = [
    ...words
      .filter(({ word }) => isSought(word))
      .map(({ word, start, end }) => ({ start, end, what: word.slice(0, 5) })),
    ...phrases.flatMap((phrase) => together(phrase, words, (one, other) => one === other)),
    ...others.flatMap((other) =>
      together(other, words, (name, word) =>
        isBegun(other) ? word.startsWith(name) : word === name || alsoWritten(name).includes(word),
      ),
    ),
    ...(alone.some(isFigure) ? figuresIn(text) : [])
      .filter(({ whole }) => alone.some(({ forms }) => forms.includes(whole)))
      .map(({ whole, start, end }) => ({ start, end, what: whole })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.filter(({ start, end }) => {
    const isNext = start >= last
    if (isNext) last = end
    return isNext
  })
}

const isFigure = ({ forms, isWhole }: Sought): boolean => isWhole === true && forms.some((form) => form.includes('='))

export type Stretch = { start: number; end: number; what: string }

/** Whether each phrase stands in one of the texts. */
export function hasPhrases(texts: string[], phrases: string[][]): boolean {
  const plain = texts.map((text) => ` ${spelled(text)} `)
  return phrases.every((phrase) => plain.some((text) => text.includes(` ${phrase.join(' ')} `)))
}

/** Where words stand one after the other. */
function together(
  phrase: string[],
  words: { word: string; start: number; end: number }[],
  isSame: (wanted: string, word: string) => boolean,
): Stretch[] {
  const [first = '', ...others] = phrase
  const found: Stretch[] = []
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (!isSame(first, words[at]?.word ?? '')) continue
    if (!others.every((word, n) => isSame(word, words[at + 1 + n]?.word ?? ''))) continue
    found.push({ start: words[at]?.start ?? 0, end: words[at + others.length]?.end ?? 0, what: phrase.join(' ') })
  }
  return found
}

/** Tells whether a word of a text is one that was looked for; most words of a text stand in it more than once. */
function soughtAmong(sought: Sought[], locale: Locale): (word: string) => boolean {
  const all = sought.flatMap(({ forms, isWhole }) =>
    forms.map((form) => ({ form, stem: isWhole ? undefined : stemOf(form, locale) })),
  )
  const known = new Map<string, boolean>()
  // No stem begins otherwise than its word.
  const isOne = (word: string) =>
    all.some(({ form, stem }) =>
      stem === undefined
        ? word === form
        : word[0] === form[0] && (word.startsWith(form) || (word.length > 3 && stemOf(word, locale) === stem)),
    )
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const is = isOne(word)
    known.set(word, is)
    return is
  }
}
