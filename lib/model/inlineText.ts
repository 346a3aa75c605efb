import type { Block, Body, Inline, List } from './body'

/** A release's text as plain sentences, footnotes at the end: for searching and for counting words. */
export function inlineText({ blocks, footnotes }: Body): string {
  return [...blocks.flatMap(textOf), ...footnotes.flatMap(({ paragraphs }) => paragraphs.map(plain))]
    .filter(Boolean)
    .join('\n')
}

function textOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [plain(block.inline)]
    case 'list':
      return itemsOf(block)
    case 'table':
      return block.rows.map((row) => row.map(({ inline }) => plain(inline)).join(' '))
    case 'quote':
      return [block.text, [block.speaker, block.role].filter(Boolean).join(', ')]
    case 'fact':
      return [[block.value, block.unit, block.statement].filter(Boolean).join(' '), ...block.source.map(plain)]
    case 'picture':
      return [block.picture.caption?.text ?? '']
    case 'embed':
      return [block.title]
  }
}

const itemsOf = ({ items }: List): string[] =>
  items.flatMap(({ inline, nested }) => [plain(inline), ...nested.flatMap(itemsOf)])

/** The words of a run of text, without marks. */
export function plain(inline: readonly Inline[]): string {
  return inline
    .map((part) => {
      if (part.kind === 'text') return part.text
      if (part.kind === 'break') return ' '
      return part.kind === 'link' ? plain(part.inline) : ''
    })
    .join('')
}
