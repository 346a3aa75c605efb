import {
  answers,
  badFilter,
  busy,
  filter,
  get,
  gone,
  json,
  locale,
  moved,
  notFound,
  parameter,
  slug,
} from './openApiParts'

const feed = (type: string) =>
  get('formats', 'Releases in full, with the filter of the list', [locale, ...filter], {
    ...answers(type, {}),
    ...notFound,
    ...badFilter,
  })

const file = (summary: string, type: string, parameters: object[], more: object = {}) =>
  get('formats', summary, parameters, { ...answers(type, {}), ...notFound, ...more })

const version = parameter('version', 'query', 'Of vCard.', { enum: ['3.0', '4.0'], default: '3.0' })
const badVersion = { 400: { description: 'Another version; the text names those that there are.' } }
const cards = (summary: string, parameters: object[], more: object = {}) =>
  file(summary, 'text/vcard', [...parameters, version], { ...badVersion, ...more })

const ofRelease = (summary: string, type: string, more: object = {}) =>
  file(summary, type, [locale, slug], { ...moved, ...gone, ...more })

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What is made of the same shapes for feed readers, desks, calendars, address books and search engines. */
export const formatPaths = {
  '/{locale}/feed.rss': feed('application/rss+xml'),
  '/{locale}/feed.atom': feed('application/atom+xml'),
  '/{locale}/feed.json': feed('application/feed+json'),
  '/{locale}/feed.ninjs.json': feed(json),
  '/{locale}/releases/{slug}/release.txt': ofRelease('A release as plain text, 72 columns', 'text/plain'),
  '/{locale}/releases/{slug}/release.html': ofRelease('A release as HTML for pasting', 'text/html'),
  '/{locale}/releases/{slug}/release.docx': ofRelease('A release for Word', word, busy),
  '/{locale}/releases/{slug}/release.pdf': ofRelease('A release as PDF/UA', 'application/pdf', busy),
  '/{locale}/releases/{slug}/pack.zip': ofRelease(
    'A release with its pictures in full size, its other files and its contacts',
    'application/zip',
    busy,
  ),
  '/{locale}/projects/{slug}/pack.zip': file('All that is public about a project', 'application/zip', [locale, slug], {
    ...moved,
    ...busy,
  }),
  '/{locale}/releases/{slug}/card.png': ofRelease('A picture of the title', 'image/png', busy),
  '/{locale}/events.ics': file('A calendar to subscribe to', 'text/calendar', [locale]),
  '/{locale}/events/{slug}/event.ics': file('An event for a calendar', 'text/calendar', [locale, slug], moved),
  '/{locale}/contacts/contacts.vcf': cards('Everybody’s cards', [locale]),
  '/{locale}/contacts/{slug}/contact.vcf': cards('Somebody’s card', [locale, slug], moved),
  '/{locale}/releases/{slug}/contacts.vcf': cards('The cards of a release', [locale, slug], { ...moved, ...gone }),
  '/.well-known/security.txt': get('formats', 'Whom to tell of a weakness (RFC 9116)', [], answers('text/plain', {})),
  '/robots.txt': get('formats', 'What robots may ask', [], answers('text/plain', {})),
  '/sitemap.xml': get('formats', 'Which sitemaps there are', [], answers('application/xml', {})),
  '/sitemaps/{file}': file('A sitemap, or the news of the last two days', 'application/xml', [
    parameter('file', 'path', 'As the list of sitemaps names it: `releases-1.xml`, `news.xml`.'),
  ]),
  '/developers/openapi.json': get('formats', 'This description', [], answers(json, {})),
  '/api/media/file/{filename}': get(
    'formats',
    'A picture or a document, as other answers name it',
    [parameter('filename', 'path', 'As it is stored; it changes with the file.')],
    {
      ...answers('application/octet-stream', {}),
      200: {
        ...answers('application/octet-stream', {})[200],
        description: 'The file.',
        content: {
          'application/octet-stream': { schema: {} },
          'image/*': { schema: {} },
          'application/pdf': { schema: {} },
        },
      },
      206: { description: 'The part of it that Range asks for.' },
      ...notFound,
      416: { description: 'It is not as long as that.' },
      503: { ...busy[503], description: 'The storage of files does not answer.' },
    },
  ),
}
