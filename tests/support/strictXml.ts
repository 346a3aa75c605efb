import { SaxesParser } from 'saxes'

/** Every element of a document with its attributes, in order. Throws where the document is not well-formed XML 1.0. */
export function strictXml(text: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    found.push({
      name,
      attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.name, one.value])),
    })
  })
  parser.write(text).close()
  return found
}

/** The text of every element of this name, in order. */
export function textsIn(text: string, name: string): string[] {
  const texts: string[] = []
  let within: string | undefined
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => {
    if (tag.name === name) within = ''
  })
  parser.on('text', (part) => {
    if (within !== undefined) within += part
  })
  parser.on('closetag', (tag) => {
    if (tag.name !== name || within === undefined) return
    texts.push(within)
    within = undefined
  })
  parser.write(text).close()
  return texts
}
