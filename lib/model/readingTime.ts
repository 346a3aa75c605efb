import type { Locale } from '../locales'
import { type Block, type Body, plainText } from './body'

/**
 * Words a minute that are read silently in each language (IReST: Trauzettel-Klosinski and Dietz, "Standardized
 * Assessment of Reading Performance", IOVS 53/9, 2012).
 */
const pace: Record<Locale, number> = { nl: 202, fr: 195, en: 228 }

/** Whole minutes that the text takes, one at the least. What is looked at rather than read (pictures, notes) is not counted. */
export function readingMinutes(body: Body, standfirst: string | undefined, locale: Locale): number {
  const words = [standfirst ?? '', ...body.blocks.map(textOf)].reduce((sum, text) => sum + wordsIn(text), 0)
  return Math.max(1, Math.round(words / pace[locale]))
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.inline)
    case 'list':
      return block.items.map(({ inline, nested }) => [plainText(inline), ...nested.map(textOf)].join(' ')).join(' ')
    case 'table':
      return block.rows.flatMap((row) => row.map(({ inline }) => plainText(inline))).join(' ')
    case 'quote':
      return block.text
    case 'fact':
      return `${block.value} ${block.statement}`
    default:
      return ''
  }
}

/** By their spaces: to look for words as Unicode does (UAX 29) took longer than the rest of the page. */
const wordsIn = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
