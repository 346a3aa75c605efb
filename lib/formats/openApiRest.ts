import { locales } from '../locales'
import { notFound, parameter, type RestQuestions } from './openApiParts'

/** The REST API (Payload's) as far as it is open: reading, with questions that tell nothing of what is hidden. */
export function restPaths({ filters, limits }: RestQuestions): Record<string, object> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([collection, fields]) => {
      const asked = [
        parameter(
          'where',
          'query',
          `A filter in brackets, \`where[${fields[1] ?? 'id'}][equals]=…\`. Fields: ${fields.join(', ')}. A text that differs by language is compared in one: \`locale=nl\`, or \`locale=all&where[….nl][equals]=…\`.`,
          { type: 'object', additionalProperties: true },
        ),
        ...general(limits.depth),
      ]
      const listed = [
        ...asked,
        parameter('sort', 'query', 'A field, or `-field` for the other way round.'),
        parameter('limit', 'query', 'How many.', { type: 'integer', minimum: 1, maximum: limits.perPage, default: 10 }),
        parameter('page', 'query', 'From 1.', { type: 'integer', minimum: 1, default: 1 }),
      ]
      return [
        [`/api/${collection}`, question(`List ${collection}`, listed, 'RestPage')],
        [`/api/${collection}/count`, question(`Count ${collection}`, asked, 'RestCount')],
        [
          `/api/${collection}/{id}`,
          question(
            `One of ${collection}`,
            [parameter('id', 'path', 'Its id.'), ...general(limits.depth)],
            'RestDocument',
            {
              ...notFound,
            },
          ),
        ],
      ]
    }),
  )
}

const general = (depth: number) => [
  parameter('locale', 'query', 'The language of texts; `all` gives every language that is public.', {
    enum: [...locales, 'all'],
  }),
  parameter('depth', 'query', 'How far related records come along, whole; without it they are left out.', {
    type: 'integer',
    minimum: 0,
    maximum: depth,
  }),
]

const question = (summary: string, parameters: object[], schema: string, more: object = {}) => ({
  get: {
    tags: ['rest'],
    summary,
    parameters,
    responses: {
      200: {
        description: 'What was asked for.',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
      400: fault('A question that may not be asked; the answer says which may.'),
      ...more,
    },
  },
})

const fault = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/RestFault' } } },
})

const page = { type: ['integer', 'null'] }

export const restSchemas = {
  RestDocument: {
    type: 'object',
    description: 'A record with its fields as the newsroom fills them in.',
    required: ['id', 'createdAt', 'updatedAt'],
    properties: {
      id: { type: 'string' },
      createdAt: { type: 'string', format: 'date-time' },
      updatedAt: { type: 'string', format: 'date-time' },
    },
  },
  RestPage: {
    type: 'object',
    required: ['docs', 'totalDocs', 'limit', 'page', 'totalPages', 'hasNextPage', 'hasPrevPage'],
    properties: {
      docs: { type: 'array', items: { $ref: '#/components/schemas/RestDocument' } },
      totalDocs: { type: 'integer' },
      limit: { type: 'integer' },
      page: { type: 'integer' },
      totalPages: { type: 'integer' },
      pagingCounter: { type: 'integer' },
      hasNextPage: { type: 'boolean' },
      hasPrevPage: { type: 'boolean' },
      nextPage: page,
      prevPage: page,
    },
  },
  RestCount: { type: 'object', required: ['totalDocs'], properties: { totalDocs: { type: 'integer' } } },
  RestFault: {
    type: 'object',
    required: ['errors'],
    properties: {
      errors: {
        type: 'array',
        items: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
      },
    },
  },
}
