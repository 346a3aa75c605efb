import { locales } from '@/lib/locales'
import type { Ask } from '../asking'
import type { Names } from '../fixture'
import type { RecordKind } from '../records'
import { json, type Surface } from '../surface'

/** GraphQL, which is off unless it is asked for; behind the same gate when it is on. */

const route = '/(payload)/api/graphql/route'
const query = (text: string): Ask => json('POST', '/api/graphql', { query: text })

/** Everything of a release that could tell something. */
const release = `id title slug standfirst datelinePlace body(depth: 3) reference languages formerSlugs boilerplateWording
  _status updatedAt releaseAt originalStamp translatedFrom behind partnersLabel
  contacts { role contact { id name slug phones { value label } emails { value } } }
  issuers { id name } projects(locale: fr) { id name } topics { id name } events { id title } gallery { id filename alt }
  attachments { title file { filename originalName } } boilerplates { relationTo }
  related(draft: true, locale: fr) { id title slug } changes { note } withdrawal { state note }`

const single: Record<RecordKind | 'media', [name: string, fields: string]> = {
  contacts: ['Contact', 'id name slug phones { value label } emails { value } organisation { id name }'],
  topics: ['Topic', 'id name slug'],
  events: ['Event', 'id title slug project { id name }'],
  organisations: ['Organisation', 'id name slug boilerplate'],
  projects: ['Project', 'id name slug coordinator { id name } funder { id name }'],
  'partner-cities': ['PartnerCity', 'id name slug'],
  mentorships: ['Mentorship', 'id slug mentor { id name } learner { id name }'],
  media: ['Media', 'id alt caption filename originalName url'],
}

const plural: Record<string, string> = {
  Contact: 'Contacts',
  Topic: 'Topics',
  Event: 'Events',
  Organisation: 'Organisations',
  Project: 'Projects',
  PartnerCity: 'PartnerCities',
  Mentorship: 'Mentorships',
  Media: 'allMedia',
}

export const graphQL: Surface[] = [
  {
    name: 'GraphQL: lists and counts',
    routes: [route],
    general: () => [
      query(`{ PressReleases(limit: 100) { totalDocs totalPages docs { ${release} } } }`),
      ...locales.map((locale) =>
        query(
          `{ PressReleases(limit: 100, draft: true, trash: true, locale: ${locale}, fallbackLocale: nl)
             { totalDocs docs { ${release} } } }`,
        ),
      ),
      query('{ PressReleases(limit: 0, pagination: false, sort: "-withdrawal.reason") { docs { title } } }'),
      query('{ countPressReleases(draft: true, trash: true) { totalDocs } }'),
      ...Object.values(single).flatMap(([name, fields]) => [
        query(`{ ${plural[name]}(limit: 100, trash: true, draft: true) { totalDocs docs { ${fields} } } }`),
        query(`{ count${plural[name]} { totalDocs } }`),
      ]),
    ],
    shows: ['title', 'slug', 'topics name', 'contacts name', 'alternative text'],
  },
  {
    name: 'GraphQL: several languages in one question',
    routes: [route],
    general: () => [
      query(
        `{ ${locales.map((locale) => `${locale}: PressReleases(limit: 100, locale: ${locale}) { docs { id title slug body } }`).join(' ')} }`,
      ),
      query(
        `{ ${[...locales, ...locales].map((locale, n) => `a${n}: PressReleases(limit: 100, draft: true, locale: ${locale}, fallbackLocale: ${locales[n % 2]}) { docs { ...all } }`).join(' ')} } fragment all on PressRelease { title standfirst related(locale: ${locales[1]}) { title } }`,
      ),
    ],
  },
  {
    name: 'GraphQL: what is the newsroom’s own, and how it is made',
    routes: [route],
    general: () =>
      [
        '{ versionsPressReleases(limit: 100) { docs { id version { title slug } } } }',
        '{ Users { docs { id name email } } }',
        '{ Uses { docs { from to } } }',
        '{ PayloadLockedDocuments { docs { id } } }',
        '{ PayloadPreferences { docs { key } } }',
        '{ PayloadKvs { docs { key } } }',
        '{ Newsroom { name defaultContacts { id name } defaultIssuers { id name } organisation { name } } }',
        '{ meUser { user { email } } initializedUser }',
        '{ Access { canAccessAdmin } }',
        '{ __schema { types { name fields { name } } } }',
        '{ __type(name: "PressRelease") { fields { name } } }',
        '{ PressReleases { docs { titel } } }',
        '{ PressReleases(where: { withdrawal__reason: { exists: true } }) { docs { id } } }',
        '{ PressReleases(where: { _status: { equals: draft } }) { docs { id } } }',
        '{ PressReleases(where: { contacts__contact: { exists: true } }) { docs { id } } }',
        '{ PressReleases(where: { related: { exists: true } }) { docs { id } } }',
        '{ Media { id',
        '',
      ].map(query),
  },
  {
    name: 'GraphQL: by name',
    routes: [route],
    byName: (names) => [
      query(`{ PressRelease(id: "${names.id}") { ${release} } }`),
      query(
        `{ PressRelease(id: "${names.id}", draft: true, trash: true, locale: fr, fallbackLocale: nl) { ${release} } }`,
      ),
      query(
        `{ ${locales.map((locale) => `${locale}: PressRelease(id: "${names.id}", locale: ${locale}, draft: true) { title slug body }`).join(' ')} }`,
      ),
      ...documents(names).map(([name, fields, id]) =>
        query(`{ ${name}(id: "${id}", draft: true, trash: true) { ${fields} } }`),
      ),
      ...conditions(names).flatMap((where) => [
        query(`{ PressReleases(where: ${where}, draft: true, trash: true) { totalDocs docs { title } } }`),
        query(`{ countPressReleases(where: ${where}) { totalDocs } }`),
      ]),
      ...names.versions.map((id) => query(`{ versionPressRelease(id: "${id}") { id version { title } } }`)),
      query(`{ versionsPressReleases(where: { parent: { equals: "${names.id}" } }) { docs { id } } }`),
      query(`{ docAccessPressRelease(id: "${names.id}") { read { permission } } }`),
      query(`{ docAccessContact(id: "${names.records.contacts.id}") { read { permission } } }`),
    ],
    shows: ['title', 'slug', 'contacts name', 'alternative text'],
  },
  {
    name: 'GraphQL: every way to change something',
    routes: [route],
    byName: (names) => [
      query(`mutation { updatePressRelease(id: "${names.id}", draft: true, data: { title: "x" }) { title } }`),
      query(`mutation { deletePressRelease(id: "${names.id}") { title } }`),
      query(`mutation { duplicatePressRelease(id: "${names.id}", data: {}) { title } }`),
      query(`mutation { updateContact(id: "${names.records.contacts.id}", data: { givenName: "x" }) { name } }`),
      ...names.versions.map((id) =>
        query(`mutation { restoreVersionPressRelease(id: "${id}", draft: true) { title } }`),
      ),
    ],
  },
]

const documents = ({ records, files }: Names): [name: string, fields: string, id: string][] => [
  ...(Object.keys(records) as RecordKind[]).map((kind): [string, string, string] => [
    ...single[kind],
    records[kind].id,
  ]),
  [...single.media, files.picture.id],
  [...single.media, files.document.id],
]

const conditions = ({ id, records, slug, title, unlisted }: Names): string[] => [
  `{ id: { equals: "${id}" } }`,
  `{ OR: [{ id: { equals: "${id}" } }, { id: { in: ["${id}"] } }] }`,
  `{ slug: { equals: "${slug.nl}" } }`,
  `{ title: { contains: "${title.nl}" } }`,
  `{ contacts__contact: { equals: "${records.contacts.id}" } }`,
  `{ topics: { in: ["${records.topics.id}"] } }`,
  `{ issuers: { equals: "${unlisted}" } }`,
  `{ related: { equals: "${id}" } }`,
]
