/**
 * The part of IPTC ninjs 3.3 that a press release needs, as a JSON Schema of our own, written from the standard's
 * description: which properties there are, of which kind, and that there are no others. (The IPTC's own schema is theirs
 * and not in this repository; what is written here allows less than it does.)
 */
const text = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const moment = { type: 'string', format: 'date-time' }
const count = { type: 'integer', minimum: 0 }
const listOf = (items: object) => ({ type: 'array', items })
const exactly = (properties: Record<string, object>, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const said = { role: text, contentType: text, value: text }
const contactInfo = {
  ...exactly({ type: text, role: text, lang: text, name: text, value: text, address: { type: 'object' } }),
  oneOf: [{ required: ['value'] }, { required: ['address'] }],
}
const concept = { name: text, rel: text, uri, literal: text }

const properties = {
  uri,
  type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  representationType: { enum: ['full', 'partial'] },
  profile: text,
  version: text,
  firstCreated: moment,
  versionCreated: moment,
  contentCreated: moment,
  embargoedUntil: moment,
  expires: moment,
  pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
  urgency: { type: 'integer', minimum: 1, maximum: 9 },
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  edNote: text,
  language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Z]{2})?$' },
  title: text,
  by: text,
  slugline: text,
  located: text,
  headlines: listOf(exactly(said, ['value'])),
  descriptions: listOf(exactly(said, ['value'])),
  bodies: listOf(exactly({ ...said, charCount: count, wordCount: count }, ['value'])),
  people: listOf(exactly({ ...concept, contactInfo: listOf(contactInfo) })),
  organisations: listOf(exactly({ ...concept, symbols: listOf({ type: 'object' }), contactInfo: listOf(contactInfo) })),
  places: listOf(exactly({ ...concept, contactInfo: listOf(contactInfo), geoJSON: { type: 'object' } })),
  subjects: listOf(exactly({ ...concept, creator: text, relevance: count, confidence: count })),
  events: listOf(exactly({ ...concept, id: text })),
  genres: listOf(exactly({ name: text, uri: text, literal: text })),
  altIds: listOf(exactly({ role: text, value: text })),
  standard: exactly({ name: text, version: text, schema: uri }),
  renditions: listOf(
    exactly(
      { name: text, href: uri, contentType: text, title: text, width: count, height: count, sizeInBytes: count },
      ['name'],
    ),
  ),
  associations: listOf({ $ref: '#/$defs/association' }),
}

export const ninjsSchema = {
  ...exactly(properties, ['uri']),
  $defs: { association: exactly({ ...properties, name: text, rel: text }, ['uri', 'name']) },
}
