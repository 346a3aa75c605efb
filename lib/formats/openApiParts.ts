/** Pieces of an OpenAPI 3.1 document. */

export type RestQuestions = {
  filters: Record<string, readonly string[]>
  limits: { perPage: number; depth: number }
}

export const parameter = (
  name: string,
  where: 'path' | 'query',
  description: string,
  schema: object = { type: 'string' },
) => ({ name, in: where, required: where === 'path', description, schema })

/** An answer with its validator, which `If-None-Match` sends back. */
export const answers = (type: string, schema: object) => ({
  200: {
    description: 'What was asked for.',
    headers: { ETag: { description: 'Send it back as If-None-Match.', schema: { type: 'string' } } },
    content: { [type]: { schema } },
  },
  304: { description: 'What If-None-Match names is still right.' },
})

export const notFound = { 404: { description: 'There is nothing like that, or not in this language.' } }
export const gone = { 410: { description: 'It was retracted.' } }
