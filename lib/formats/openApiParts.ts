import { locales } from '../locales'
import { groups, kinds } from '../releaseFilter'

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
export const moved = {
  308: {
    description: 'It has another address now.',
    headers: { Location: { description: 'Where, as a path on this site.', schema: { type: 'string' } } },
  },
}
export const busy = {
  503: {
    description: 'Too many are asking at once.',
    headers: { 'Retry-After': { description: 'Seconds after which to ask again.', schema: { type: 'integer' } } },
  },
}
export const badFilter = { 400: { description: 'A filter that cannot be understood; the text names it.' } }

export const get = (tag: string, summary: string, parameters: object[], responses: object) => ({
  get: { tags: [tag], summary, parameters, responses },
})

export const json = 'application/json'

export const locale = parameter('locale', 'path', 'The language.', { enum: [...locales] })
export const slug = parameter('slug', 'path', 'The last part of the page’s address.')

const several = { type: 'array', items: { type: 'string' } }

/** What the list of releases can be narrowed by, and which part of it. */
export const filter = [
  ...groups.map((name) =>
    parameter(
      name,
      'query',
      name === 'kind'
        ? 'One or more kinds.'
        : name === 'language'
          ? 'Can also be read in.'
          : 'One or more; any of them.',
      name === 'kind' ? { type: 'array', items: { enum: [...kinds] } } : several,
    ),
  ),
  parameter('page', 'query', 'From 1.', { type: 'integer', minimum: 1, maximum: 999_999 }),
]
