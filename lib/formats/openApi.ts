import { locales } from '../locales'
import { groups, kinds } from '../releaseFilter'
import { toJson } from './json'
import { answers, gone, notFound, parameter, type RestQuestions } from './openApiParts'
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

const locale = parameter('locale', 'path', 'The language.', { enum: [...locales] })
const slug = parameter('slug', 'path', 'The last part of the page’s address.')
const schemaOf = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const listOf = (name: string) => ({ type: 'array', items: schemaOf(name) })

const several = { type: 'array', items: { type: 'string' } }
const filter = [
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

const get = (tag: string, summary: string, parameters: object[], responses: object) => ({
  get: { tags: [tag], summary, parameters, responses },
})

const json = 'application/json'

const dataPaths = {
  '/{locale}/releases.json': get('data', 'The list of releases, newest first', [locale, ...filter], {
    ...answers(json, schemaOf('ReleasesOnPage')),
    ...notFound,
    400: { description: 'A filter that cannot be understood; the text names it.' },
  }),
  '/{locale}/releases/{slug}/release.json': get('data', 'A release, whole', [locale, slug], {
    ...answers(json, schemaOf('Release')),
    ...notFound,
    ...gone,
    308: { description: 'It has another address now.' },
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
}

const feed = (type: string) =>
  get('formats', 'Releases in full, with the filter of the list', [locale, ...filter], {
    ...answers(type, {}),
    ...notFound,
    400: { description: 'A filter that cannot be understood; the text names it.' },
  })
const file = (summary: string, type: string, parameters: object[], more: object = {}) =>
  get('formats', summary, parameters, { ...answers(type, {}), ...notFound, ...more })

const formatPaths = {
  '/{locale}/feed.rss': feed('application/rss+xml'),
  '/{locale}/feed.atom': feed('application/atom+xml'),
  '/{locale}/feed.json': feed('application/feed+json'),
  '/{locale}/feed.ninjs.json': feed(json),
  '/{locale}/events.ics': file('A calendar to subscribe to', 'text/calendar', [locale]),
  '/{locale}/events/{slug}/event.ics': file('An event for a calendar', 'text/calendar', [locale, slug]),
  '/{locale}/contacts/contacts.vcf': file('Everybody’s cards', 'text/vcard', [locale]),
  '/{locale}/contacts/{slug}/contact.vcf': file('Somebody’s card', 'text/vcard', [locale, slug]),
  '/{locale}/releases/{slug}/contacts.vcf': file('The cards of a release', 'text/vcard', [locale, slug], gone),
  '/{locale}/releases/{slug}/card.png': file('A picture of the title', 'image/png', [locale, slug], {
    ...gone,
    503: { description: 'Too many are asking; `Retry-After` says when to try again.' },
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
