import type { Locale } from '../locales'
import type { Marked } from '../model/found'
import { foundIn, type Question } from './question'

/** What of `text` was looked for, marked. */
export function marked(text: string, question: Question, locale: Locale): Marked {
  const pieces: Marked = []
  let at = 0
  for (const { start, end } of foundIn(text, question, locale)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false })
    pieces.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false })
  return pieces
}

/**
 * The stretch of a text, about `length` letters, in which most of what was looked for stands, marked; undefined where
 * nothing of it does.
 */
export function context(text: string, question: Question, locale: Locale, length = 220): Marked | undefined {
  const hits = foundIn(text, question, locale)
  const [first] = hits
  if (!first) return undefined
  let best = { start: first.start, different: 0 }
  for (const hit of hits) {
    const within = hits.filter(({ start, end }) => start >= hit.start && end <= hit.start + length)
    const different = new Set(within.map(({ what }) => what)).size
    if (different > best.different) best = { start: hit.start, different }
  }
  const [start, end] = widened(text, best.start, length)
  const cut = inOneLine(text.slice(start, end).trim())
  return marked(`${start > 0 ? '… ' : ''}${cut}${end < text.length ? ' …' : ''}`, question, locale)
}

/** What stands one below the other, in one line: a point between what no mark ends, so that a list's items stay apart. */
const inOneLine = (text: string): string =>
  text.replace(/\s*\n\s*/g, (_, at: number) => (isEnded.test(text.slice(Math.max(0, at - 4), at)) ? ' ' : ' · '))
const isEnded = /[.,;:!?…][\s”"’»)\]]*$/

/** From the beginning of the sentence when it is near, else of a word; to the end of a word. */
function widened(text: string, at: number, length: number): [number, number] {
  const before = text.slice(Math.max(0, at - 80), at)
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'))
  const start =
    at <= 80
      ? 0
      : sentence >= 0
        ? at - before.length + sentence + 1
        : at - before.length + Math.max(0, before.indexOf(' ')) + 1
  if (start + length >= text.length) return [start, text.length]
  const end = text.lastIndexOf(' ', start + length)
  return [start, end > start ? end : start + length]
}
