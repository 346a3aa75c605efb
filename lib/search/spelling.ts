import distance from 'damerau-levenshtein'
import type { Locale } from '../locales'
import { oneOf, type Sought } from './question'
import { type SearchIndex, table } from './searchIndex'

/**
 * What a word that nothing is found by was probably meant to be: words of the index that share groups of three letters
 * with it (FTS5's trigrams) and are a slip or two away (Damerau-Levenshtein). Only what can be found now is proposed.
 * Where it is of names and titles that somebody is still typing, words that begin so will do.
 */
export function corrected(sought: Sought[], locale: Locale, index: SearchIndex, isBegun = false): Sought[] {
  const isFound = (one: Sought) => isIn(index, locale, one, isBegun)
  const known = sought.map((one) => one.asksForContact || one.isWhole || isFound(one))
  const result: Sought[] = []
  for (let at = 0; at < sought.length; at++) {
    const [one, next] = [sought[at], sought[at + 1]]
    if (!one) continue
    const joined = next && !one.isWhole && !next.isWhole && !(known[at] && known[at + 1]) && together(one, next)
    if (joined && isFound(joined)) {
      result.push(joined)
      at++
    } else result.push(known[at] ? one : { ...one, forms: meant(one.typed, locale, index, isBegun) })
  }
  return result
}

/** Two words that are written as one. */
const together = (one: Sought, next: Sought): Sought => ({
  typed: `${one.typed} ${next.typed}`,
  forms: [one.typed + next.typed],
})

/** Whether something can be found by a word; in a name or a title, where only those count. */
function isIn(index: SearchIndex, locale: Locale, one: Sought, onlyNames: boolean): boolean {
  const query = `${onlyNames ? '{title names} : ' : ''}${oneOf(one, index.words(locale))}`
  return [true, false].some((isRelease) =>
    Boolean(
      index.first(
        `select rowid from ${table(locale, isRelease)} where ${table(locale, isRelease)} match ? limit 1`,
        query,
      ),
    ),
  )
}

function meant(word: string, locale: Locale, index: SearchIndex, isBegun: boolean): string[] {
  const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  if (slips === 0) return [word]
  const near = index
    .all<{ word: string }>(
      'select word from spelling where spelling match ? and locale = ? order by rank limit 200',
      trigramsOf(word),
      locale,
    )
    .map((row) => ({ word: row.word, away: isBegun ? fromBeginning(word, row.word) : distance(word, row.word).steps }))
    .filter(({ away }) => away <= slips)
    .sort((a, b) => a.away - b.away || common(b.word, word) - common(a.word, word) || (a.word < b.word ? -1 : 1))
  const nearest = near.filter(({ away }) => away === near[0]?.away)
  const found = nearest.filter((one) => isIn(index, locale, { typed: one.word, forms: [one.word] }, isBegun))
  return found.length > 0 ? found.slice(0, 3).map((one) => one.word) : [word]
}

/** How far a word is from the whole of another, or from as much of its beginning. */
const fromBeginning = (word: string, other: string): number =>
  Math.min(
    ...[other.length, word.length - 1, word.length, word.length + 1].map(
      (letters) => distance(word, other.slice(0, letters)).steps,
    ),
  )

/** FTS5's query for any of the groups of three letters in a word; also with two letters swapped, a common slip. */
function trigramsOf(word: string): string {
  const spellings = [word]
  for (let at = 0; at + 1 < word.length; at++)
    spellings.push(word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2))
  const groups = new Set<string>()
  for (const spelling of spellings)
    for (let at = 0; at + 3 <= spelling.length; at++) groups.add(spelling.slice(at, at + 3))
  return [...groups].map((group) => `"${group}"`).join(' OR ')
}

/** How many letters two words begin with in common: slips are rarest at the beginning. */
function common(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
