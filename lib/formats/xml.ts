/** A finished piece of markup. Only `element` and `empty` make one, so that no text gets into it unescaped. */
export type Markup = { readonly markup: string }
export type Content = Markup | string | number | false | undefined | readonly Content[]
type Attributes = Record<string, string | number | undefined>

/**
 * An element with what is in it; texts are escaped. Well-formed XML 1.0, and HTML as well, because an element that is
 * empty keeps its closing tag. Attributes without a value are left out. Names are ours and not checked.
 */
export const element = (name: string, attributes: Attributes, ...content: Content[]): Markup => ({
  markup: `<${name}${written(attributes)}>${textOf(content)}</${name}>`,
})

/** An element that never holds anything: `<link …/>`, `<br/>`. */
export const empty = (name: string, attributes: Attributes = {}): Markup => ({
  markup: `<${name}${written(attributes)}/>`,
})

/** Pieces one after the other, as one text. */
export const together = (...content: Content[]): string => textOf(content)

/** A whole document (XML 1.0, UTF-8). */
export const xmlDocument = ({ markup }: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`

/**
 * Text without the characters that XML 1.0 forbids (2.2, Char): most control characters, U+FFFE and U+FFFF. Half a pair
 * of surrogates becomes U+FFFD, and every end of a line is one line feed, as a parser would make it.
 */
export const legal = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g, '')

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${inAttribute(String(value))}"`]))
    .join('')

function textOf(content: Content): string {
  if (content === undefined || content === false) return ''
  if (typeof content === 'string' || typeof content === 'number') return inText(String(content))
  return 'markup' in content ? content.markup : content.map(textOf).join('')
}

/** `>` too: `]]>` may not stand in a text (2.4). */
const inText = (text: string): string => legal(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** White space as it is: a parser makes spaces of it otherwise (3.3.3). */
const inAttribute = (text: string): string =>
  inText(text).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;')
