/** Lexical nodes as a hostile or careless client would post them; for good texts use demo/text.ts. */
export const rawBody = (...children: unknown[]) => ({
  root: { type: 'root', direction: 'ltr', format: '', indent: 0, version: 1, children },
})
export const rawText = (text: string, more: object = {}) => ({ type: 'text', text, format: 0, version: 1, ...more })
export const rawParagraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
export const rawLink = (url: unknown, text = 'link') => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url },
  children: [rawText(text)],
})
