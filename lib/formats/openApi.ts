import { toJson } from './json'
import { formatPaths } from './openApiFormats'
import {
  answers,
  badFilter,
  filter,
  get,
  gone,
  json,
  locale,
  moved,
  notFound,
  parameter,
  type RestQuestions,
  slug,
} from './openApiParts'
import { restPaths, restSchemas } from './openApiRest'
import shapes from './shapes.json'

/**
 * What programs may ask of this site (OpenAPI 3.1): the same shapes that pages are made of, the formats beside them, and
 * Payload's REST API as far as it is open to everybody. `siteUrl` is the site's origin.
 */
export function toOpenApi(siteUrl: string, questions: RestQuestions): string {
  return toJson({
    openapi: '3.1.0',
    info: {
      title: 'Press room',
      version: '1',
      description:
        'Everything that is public, for programs. Only reading, without an account or a key. Addresses inside answers are paths on this site.',
    },
    servers: [{ url: siteUrl }],
    tags: [
      { name: 'data', description: 'What the pages show, in the same shapes. These stay as they are.' },
      { name: 'formats', description: 'The same for feed readers, calendars, address books and search engines.' },
      { name: 'rest', description: 'The records as the newsroom keeps them. Fields may change with a new version.' },
    ],
    paths: { ...dataPaths, ...formatPaths, ...restPaths(questions) },
    components: { schemas: { ...(openEnded(shapes) as object), ...restSchemas } },
  })
}

const schemaOf = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const listOf = (name: string) => ({ type: 'array', items: schemaOf(name) })

const typed = parameter('q', 'query', 'What has been typed; only its first 200 characters count.')

const dataPaths = {
  '/{locale}/releases.json': get('data', 'The list of releases, newest first', [locale, ...filter], {
    ...answers(json, schemaOf('ReleasesOnPage')),
    ...notFound,
    ...badFilter,
  }),
  '/{locale}/releases/{slug}/release.json': get('data', 'A release, whole', [locale, slug], {
    ...answers(json, schemaOf('Release')),
    ...notFound,
    ...gone,
    ...moved,
  }),
  '/{locale}/contacts.json': get('data', 'Everybody who can be reached', [locale], {
    ...answers(json, listOf('Contact')),
    ...notFound,
  }),
  '/{locale}/projects.json': get('data', 'All projects', [locale], {
    ...answers(json, listOf('Project')),
    ...notFound,
  }),
  '/{locale}/mentorships.json': get('data', 'All mentorships', [locale], {
    ...answers(json, listOf('Mentorship')),
    ...notFound,
  }),
  '/{locale}/events.json': get('data', 'Events to come, and those of the last ninety days', [locale], {
    ...answers(json, listOf('Event')),
    ...notFound,
  }),
  '/{locale}/search/suggestions.json': get('data', 'What somebody who types may mean', [locale, typed], {
    ...answers(json, schemaOf('SuggestedFor')),
    ...notFound,
  }),
}

/** Whoever reads answers must not trip over a property that came later. */
function openEnded(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(openEnded)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) =>
      key === 'additionalProperties' && value === false ? [] : [[key, openEnded(value)]],
    ),
  )
}
