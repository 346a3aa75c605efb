import type { FlattenedField } from 'payload'

type Path = (string | number)[]
type Document = Record<string, unknown>

/** Payload's own, which no save may bring. */
const notTyped = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'])

/**
 * Every field of a document that somebody could put a text into, by its path; of a list its first row, or one that is made.
 * Whatever kind a field is, a text is what is sent: a program may send what a form does not.
 */
export function leaves(fields: FlattenedField[], doc: unknown, above: Path = []): Path[] {
  const at = (name: string | number) => (doc && typeof doc === 'object' ? (doc as Document)[name] : undefined)
  return fields.flatMap((field): Path[] => {
    const { name } = field
    if (notTyped.has(name) || field.type === 'join') return []
    const here = [...above, name]
    if (field.type === 'array') {
      const rows = at(name)
      return leaves(field.flattenedFields, Array.isArray(rows) ? rows[0] : {}, [...here, 0])
    }
    return 'flattenedFields' in field ? leaves(field.flattenedFields, at(name), here) : [here]
  })
}

/** What is sent to put a text at this path of a document: the whole of what stands highest, with the text in its place. */
export function saved(doc: Document, path: Path, text: unknown): Document {
  const [top] = path
  const copy = { [String(top)]: structuredClone(doc[String(top)]) }
  put(copy, path, text)
  return copy
}

function put(into: Document, [first = '', ...rest]: Path, text: unknown): void {
  const at = first as string
  if (rest.length === 0) {
    into[at] = text
    return
  }
  const within = into[at]
  into[at] = within && typeof within === 'object' ? within : typeof rest[0] === 'number' ? [] : {}
  put(into[at] as Document, rest, text)
}
