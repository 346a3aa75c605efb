/**
 * JSON Feed 1.1 as a JSON Schema, written from its text (jsonfeed.org/version/1.1): what must be there, and of which
 * kind everything is. Nothing beyond the standard but extensions, whose names begin with an underscore.
 */
const url = { type: 'string', format: 'uri' }
const text = { type: 'string', minLength: 1 }
const moment = { type: 'string', format: 'date-time' }
const language = { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' }
const extension = { '^_[A-Za-z_]+$': { type: 'object' } }
const authors = {
  type: 'array',
  items: {
    type: 'object',
    properties: { name: text, url, avatar: url },
    anyOf: [{ required: ['name'] }, { required: ['url'] }, { required: ['avatar'] }],
    additionalProperties: false,
  },
}
const attachment = {
  type: 'object',
  required: ['url', 'mime_type'],
  properties: {
    url,
    mime_type: { type: 'string', pattern: '^[a-z]+/[\\w.+-]+$' },
    title: text,
    size_in_bytes: { type: 'integer', minimum: 0 },
    duration_in_seconds: { type: 'number' },
  },
  additionalProperties: false,
}
const item = {
  type: 'object',
  required: ['id'],
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  properties: {
    id: text,
    url,
    external_url: url,
    title: text,
    content_html: { type: 'string' },
    content_text: { type: 'string' },
    summary: text,
    image: url,
    banner_image: url,
    date_published: moment,
    date_modified: moment,
    authors,
    tags: { type: 'array', items: { type: 'string' } },
    language,
    attachments: { type: 'array', items: attachment },
  },
  patternProperties: extension,
  additionalProperties: false,
}

export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    user_comment: text,
    next_url: url,
    icon: url,
    favicon: url,
    authors,
    language,
    expired: { type: 'boolean' },
    hubs: { type: 'array' },
    items: { type: 'array', items: item },
  },
  patternProperties: extension,
  additionalProperties: false,
}
