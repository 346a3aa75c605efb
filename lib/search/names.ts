import { type Locale, locales } from '../locales'
import type { Sought } from './question'
import type { SearchIndex } from './searchIndex'
import { isStopword, unshortened, wordsIn } from './words'

/**
 * The names of cities, organisations, projects and topics: whoever types one of them also means the others of the same
 * record, in whatever language, and its abbreviations. In memory; made from the index, and follows it.
 */
class Names {
  readonly #index: SearchIndex
  readonly #locale: Locale
  #generation = ''
  #revision = -1
  /** Of each record its names, as words. */
  #names = new Map<string, string[][]>()
  #having = new Map<string, Set<string>>()

  constructor(index: SearchIndex, locale: Locale) {
    this.#index = index
    this.#locale = locale
  }

  /** Takes in what has changed in the index since the last time. */
  follow(): this {
    const { generation, revision } = this.#index
    if (generation !== this.#generation) {
      this.#names.clear()
      this.#having.clear()
      this.#generation = generation
      this.#revision = -1
    }
    if (revision === this.#revision) return this
    const rows = this.#index.all<{ ref: string; names: string | null }>(
      "select f.ref, e.names from followed f left join entries e on e.ref = f.ref and e.locale = ? where f.revision > ? and substr(f.ref, 1, instr(f.ref, ':') - 1) in ('partner-cities', 'organisations', 'projects', 'topics')",
      this.#locale,
      this.#revision,
    )
    for (const { ref, names } of rows) this.#take(ref, names ?? '')
    this.#revision = revision
    return this
  }

  /** What is called by these words, by its other names. */
  others(words: readonly string[]): string[][] {
    const key = keyOf(words)
    const found = [...(this.#having.get(key) ?? [])].flatMap((ref) => this.#names.get(ref) ?? [])
    const others = new Map(found.map((name) => [keyOf(name), name]))
    others.delete(key)
    return [...others.values()].slice(0, most)
  }

  #take(ref: string, lines: string): void {
    for (const name of this.#names.get(ref) ?? []) this.#having.get(keyOf(name))?.delete(ref)
    const names = lines
      .split('\n')
      .map((line) => wordsIn(line).map(({ word }) => word))
      .filter((words) => words.length > 0)
    if (names.length === 0) this.#names.delete(ref)
    else this.#names.set(ref, names)
    for (const name of names) {
      const having = this.#having.get(keyOf(name)) ?? new Set()
      this.#having.set(keyOf(name), having.add(ref))
    }
  }
}

const most = 8

/** What tells one name from another: no words that say nothing, in whatever language, and none shortened. */
function keyOf(words: readonly string[]): string {
  const telling = words.filter((word) => !locales.some((locale) => isStopword(word, locale)))
  return (telling.length > 0 ? telling : words).map(unshortened).join(' ')
}

const kept = new WeakMap<SearchIndex, Map<Locale, Names>>()

function namesIn(index: SearchIndex, locale: Locale): Names {
  const ofIndex = kept.get(index) ?? new Map<Locale, Names>()
  kept.set(index, ofIndex)
  const names = ofIndex.get(locale) ?? new Names(index, locale)
  ofIndex.set(locale, names)
  return names.follow()
}

/** With the other spellings of each name among the words that are looked for; a longer name before one that is part of it. */
export function spelledOtherwise(sought: Sought[], locale: Locale, index: SearchIndex): Sought[] {
  const names = namesIn(index, locale)
  const result: Sought[] = []
  for (let at = 0; at < sought.length; ) {
    let length = sought.length - at
    let others: string[][] = []
    for (; length > 0; length--) {
      const run = sought.slice(at, at + length)
      others = run.some(({ isQuoted }) => isQuoted) ? [] : spellings(run, names)
      if (others.length > 0) break
    }
    const run = sought.slice(at, at + Math.max(1, length))
    result.push(others.length > 0 ? named(run, others) : (run[0] as Sought))
    at += run.length
  }
  return result
}

function spellings(run: Sought[], names: Names): string[][] {
  const [one] = run
  if (one && run.length === 1) return one.forms.flatMap((form) => names.others([form]))
  return names.others(run.map(({ forms }) => forms[0] ?? ''))
}

/** Words that are a name, with its other spellings. */
function named(run: Sought[], others: string[][]): Sought {
  const [one] = run
  if (one && run.length === 1) return { ...one, others: [...(one.others ?? []), ...others] }
  const joined = (word: (part: Sought) => string | undefined) => run.map(word).join(' ')
  return { typed: joined(({ typed }) => typed), forms: [joined(({ forms }) => forms[0])], parts: run, others }
}
