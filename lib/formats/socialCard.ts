import { headline, label, type Typeface } from '../outlines'
import { cardSize } from './cardSize'
import { legible } from './theme'
import { element, empty, together } from './xml'

/** What a release's picture for social media says. Texts are final; `colour` is six hexadecimal digits. */
export type SocialCard = { kind: string; day: string; title: string; newsroom: string; note?: string; colour: string }

const margin = 80
const widest = cardSize.width - 2 * margin
const [ink, soft, paper] = ['#1b1a18', '#57534c', '#fdfcf9']

/**
 * The picture as SVG, without a single letter in it: every text is drawn as outlines from the site's own typefaces, so
 * that no text of an editor reaches the program that makes pixels of it, and no machine lacks a typeface.
 */
export function socialCardSvg({ kind, day, title, newsroom, note, colour }: SocialCard): string {
  const accent = `#${legible(colour, paper.slice(1), '000000')}`
  const { size, lines } = fitted(title)
  const top = 190
  return together(
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...cardSize }, [
      empty('rect', { ...cardSize, fill: paper }),
      empty('rect', { width: cardSize.width, height: 14, fill: accent }),
      drawn(label(), [note, kind, day].filter(Boolean).join('  ·  '), 30, 120, note ? accent : soft, 1),
      lines.map((line, at) => drawn(headline(), line, size, top + size + at * size * 1.16, ink, size / 45)),
      drawn(label(), newsroom, 30, cardSize.height - 60, accent, 1),
    ]),
  )
}

/** As wide as the card is, cut where it is longer. `weight` (pixels) makes the letters bolder. */
function drawn(face: Typeface, text: string, size: number, baseline: number, fill: string, weight = 0) {
  const [line = ''] = brokenAt(face, text, size, 1)
  const stroke = weight > 0 ? { stroke: fill, 'stroke-width': weight.toFixed(2), 'stroke-linejoin': 'round' } : {}
  return empty('path', {
    d: face.outline(line, size),
    transform: `translate(${margin} ${baseline.toFixed(1)})`,
    fill,
    ...stroke,
  })
}

/** The largest of a few sizes at which a title has its lines; the smallest, cut, where it has too many. */
function fitted(title: string): { size: number; lines: string[] } {
  for (const [size, most] of [
    [76, 3],
    [62, 4],
    [52, 5],
  ] as const) {
    const lines = brokenAt(headline(), title, size, most + 1)
    if (lines.length <= most) return { size, lines }
  }
  return { size: 44, lines: brokenAt(headline(), title, 44, 6) }
}

/** Lines that fit; the last of `most` ends with an ellipsis where more would follow. A word that is too long is cut. */
function brokenAt(face: Typeface, text: string, size: number, most: number): string[] {
  const fits = (line: string) => face.width(line, size) <= widest
  const lines: string[] = []
  let line = ''
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => piecesOf(one, fits))) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) line = longer
    else {
      lines.push(line)
      line = word
    }
    if (lines.length === most) return [...lines.slice(0, -1), withEllipsis(lines.at(-1) ?? '', fits)]
  }
  return line ? [...lines, line] : lines
}

function piecesOf(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (fits(piece + letter)) piece += letter
    else {
      pieces.push(piece)
      piece = letter
    }
    if (pieces.length > 6) break
  }
  return [...pieces, piece].filter(Boolean)
}

function withEllipsis(line: string, fits: (line: string) => boolean): string {
  let cut = line
  while (cut && !fits(`${cut}…`)) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}
