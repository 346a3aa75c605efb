import type { Payload } from 'payload'
import { body, fact, note, p, picture, quote } from '@/demo/text'
import { type InEach, type Locale, locales } from '@/lib/locales'
import { change, put } from '../records'
import { type Files, makeContact, makeFiles, makePicture, makeRecords, type RecordName, type Records } from './records'
import { freshCanary, type Secret } from './secret'

/** What a release is asked for by: its addresses, numbers, ids and words, and those of what is used only there. */
export type Names = {
  id: string
  reference: string
  slug: InEach
  title: InEach
  records: Records
  files: Files
  /** An organisation that it names and that is never public. */
  unlisted: string
  versions: string[]
}

/** A release full of canaries, and what an outsider may know of it at this moment. */
export type Fixture = {
  payload: Payload
  state: string
  id: string
  names: Names
  /** Names that it had, or would have if its draft went out. */
  others: Names[]
  secrets: Secret[]
  /** The languages in which it is public now; none while it is not. */
  publicIn: Locale[]
  /** Retracted: at its own addresses stands a notice, in the languages in which it was public. */
  isGone: boolean
  /** It still exists, so that staff can read it. */
  exists: boolean
}

export const isPublic = ({ publicIn }: Pick<Fixture, 'publicIn'>, { kept, lang }: Secret): boolean =>
  !kept && publicIn.length > 0 && (!lang || publicIn.includes(lang))

/** What the notice in the place of a retracted release may say. */
export const isInNotice = ({ isGone }: Pick<Fixture, 'isGone'>, { what }: Secret): boolean =>
  isGone && what === 'withdrawal note'

/** An empty draft: nothing but an id, so that others can point to it before it has a word. */
export async function aShell(payload: Payload, state: string): Promise<Fixture> {
  const { id, reference } = await put(payload, 'press-releases', { title: 'x', _status: 'draft' })
  const secrets: Secret[] = [
    { what: 'id', word: id },
    { what: 'reference', word: String(reference) },
  ]
  return {
    payload,
    state,
    id,
    names: { id, reference: String(reference) } as Names,
    others: [],
    secrets,
    publicIn: [],
    isGone: false,
    exists: true,
  }
}

/** Gives a shell its words, records and files, as a draft that waits. `also` are records that others use as well. */
export async function fillShell(fixture: Fixture, also: Records): Promise<void> {
  const { payload, secrets } = fixture
  const { records, secrets: ofRecords } = await makeRecords(payload, also)
  secrets.push(...ofRecords)
  const files = await makeFiles(payload, secrets)
  const unlisted = await put(payload, 'organisations', { name: freshCanary(), visibility: 'never' })
  secrets.push(
    { what: 'unlisted id', word: unlisted.id, kept: 'internal' },
    { what: 'unlisted name', word: String(unlisted.name), kept: 'internal' },
  )
  fixture.names = { ...fixture.names, records, files, unlisted: unlisted.id, versions: [] } as Names
  const both = (kind: keyof Records) => [records[kind].id, also[kind].id]
  await write(fixture, {
    releaseAt: '2022-12-08T09:00:00.000Z',
    languages: [...locales],
    issuers: [records.organisations.id, also.organisations.id, unlisted.id],
    projects: both('projects'),
    partnerCities: both('partner-cities'),
    mentorships: both('mentorships'),
    events: both('events'),
    topics: both('topics'),
    partners: [unlisted.id],
    boilerplates: [{ relationTo: 'organisations', value: unlisted.id }],
    gallery: [files.picture.id],
  })
  await noteVersions(fixture)
}

/** Writes new words in every language into the draft; whatever else it is told goes with them. */
export async function write(
  fixture: Fixture,
  data: Record<string, unknown> = {},
  mark: Pick<Secret, 'kept'> = {},
): Promise<void> {
  const { payload, id, names, secrets } = fixture
  const slug = {} as InEach
  const title = {} as InEach
  let rows: Rows | undefined
  for (const lang of locales) {
    const word = (what: string) => {
      const secret = { what, word: freshCanary(), lang, ...mark }
      secrets.push(secret)
      return secret.word
    }
    title[lang] = word('title')
    slug[lang] = `adres-${word('slug')}`
    const saved = await change(
      payload,
      id,
      {
        ...(lang === 'nl' ? data : {}),
        title: `Één “${title[lang]}” & <meer>`,
        slug: slug[lang],
        standfirst: word('standfirst'),
        datelinePlace: word('dateline'),
        partnersLabel: word('partners label'),
        body: aText(word, names.files.picture.id),
        contacts: rowsWith(rows?.contacts, { contact: names.records.contacts.id }, 'role', word('role')),
        attachments: rowsWith(rows?.attachments, { file: names.files.document.id }, 'title', word('attachment title')),
      },
      { locale: lang, draft: true },
    )
    rows ??= saved as Rows
  }
  fixture.names = { ...names, slug, title }
}

/** The rows of the first save, by their ids: a row has one text per language. */
type Rows = { contacts?: Row[] | null; attachments?: Row[] | null }
type Row = { id?: string | null }

const rowsWith = (saved: Row[] | null | undefined, row: object, field: string, text: string) => [
  { ...row, ...(saved?.[0]?.id ? { id: saved[0].id } : {}), [field]: text },
]

const aText = (word: (what: string) => string, media: string) => {
  const text = body(
    p(word('body'), note(word('footnote'))),
    quote(word('quote'), word('speaker'), 'Ú'),
    fact({ value: '80', unit: '%', statement: word('fact'), source: [word('source')] }),
    picture('x'),
  )
  return JSON.parse(JSON.stringify(text).replace('picture:x', media))
}

export async function publish(fixture: Fixture, data: Record<string, unknown> = {}): Promise<void> {
  await change(fixture.payload, fixture.id, data)
  await noteVersions(fixture)
}

/** From now on its ids of versions are secrets too. */
async function noteVersions(fixture: Fixture): Promise<void> {
  const { docs } = await fixture.payload.findVersions({
    collection: 'press-releases',
    where: { parent: { equals: fixture.id } },
    limit: 100,
    depth: 0,
    overrideAccess: true,
    select: { parent: true },
  })
  const known = new Set(fixture.secrets.map(({ word }) => word))
  for (const { id } of docs)
    if (!known.has(String(id))) fixture.secrets.push({ what: 'version id', word: String(id), kept: 'internal' })
  fixture.names.versions = docs.slice(0, 2).map(({ id }) => String(id))
}

/** What the words so far were is over, but for the addresses, which lead to the new ones. */
export async function writeAnew(fixture: Fixture): Promise<void> {
  const before = fixture.names
  const left = fixture.secrets.filter(({ what }) => what === 'slug')
  const textual = fixture.secrets.filter(({ lang, kept, what }) => lang && !kept && what !== 'slug')
  const replaced = [...textual, ...secretsOf(fixture, before.records.contacts, before.files.picture.stored[0])]
  await exchange(fixture)
  await write(fixture, { gallery: [fixture.names.files.picture.id] })
  for (const secret of replaced) secret.kept = 'older'
  for (const secret of left) secret.what = 'former slug'
  fixture.others.push(before)
}

/** A draft with other words, another contact and another picture, beside what is out. */
export async function writeAhead(fixture: Fixture): Promise<void> {
  const before = fixture.names
  await exchange(fixture, { kept: 'newer' })
  await write(fixture, { gallery: [fixture.names.files.picture.id] }, { kept: 'newer' })
  fixture.others.push(fixture.names)
  fixture.names = before
  await noteVersions(fixture)
}

async function exchange(fixture: Fixture, mark: Pick<Secret, 'kept'> = {}): Promise<void> {
  const { payload, names, secrets } = fixture
  const contacts = await makeContact(payload, secrets, mark)
  const file = await makePicture(payload, secrets, mark)
  fixture.names = {
    ...names,
    records: { ...names.records, contacts },
    files: { ...names.files, picture: file },
  }
}

function secretsOf({ secrets }: Fixture, contact: RecordName, stored = ''): Secret[] {
  const ofPicture = [
    'alternative text',
    'caption',
    'picture name',
    'written in the picture',
    'picture id',
    'picture file',
  ]
  return secrets.filter(
    ({ word, what, kept }) =>
      !kept && (word === contact.id || word === contact.name || stored.startsWith(word) || ofPicture.includes(what)),
  )
}
