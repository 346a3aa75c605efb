import { type Block, type Body, type List, plainText } from '../model/body'

/** The words of a text without its marks, a blank line between its parts; footnotes are left out, as are pictures. */
export const bodyText = ({ blocks }: Body): string =>
  blocks.flatMap((block) => partText(block).filter((text) => text.trim() !== '')).join('\n\n')

export const wordCount = (text: string): number => text.match(/\p{L}[\p{L}\p{M}\p{N}’'-]*|\p{N}+/gu)?.length ?? 0

function partText(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.inline)]
    case 'list':
      return [listText(block, '').join('\n')]
    case 'table':
      return [block.rows.map((row) => row.map(({ inline }) => plainText(inline)).join('\t')).join('\n')]
    case 'quote':
      return [`${block.text} (${[block.speaker, block.role].filter(Boolean).join(', ')})`]
    case 'fact':
      return [[block.value, block.unit, block.statement].filter(Boolean).join(' ')]
    case 'embed':
      return [`${block.title}: ${block.url}`]
    case 'picture':
      return []
  }
}

const listText = (list: List, indent: string): string[] =>
  list.items.flatMap(({ inline, nested }, index) => [
    `${indent}${list.ordered ? `${list.start + index}.` : '-'} ${plainText(inline)}`,
    ...nested.flatMap((one) => listText(one, `${indent}  `)),
  ])
