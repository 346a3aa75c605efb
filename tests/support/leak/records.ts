import { deflateSync } from 'node:zlib'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { put } from '../records'
import { freshCanary, type Secret } from './secret'

/** The collections of records that have a page. */
export const recordKinds = [
  'contacts',
  'topics',
  'events',
  'organisations',
  'projects',
  'partner-cities',
  'mentorships',
] as const
export type RecordKind = (typeof recordKinds)[number]

export type RecordName = { id: string; slug: string; name: string }
export type Records = Record<RecordKind, RecordName>
/** A file with its renditions: the stored names, the original's first. */
export type FileName = { id: string; stored: string[]; original: string }
export type Files = { picture: FileName; document: FileName }

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString()

/**
 * One record of each kind, every word of them a canary. Events lie ahead, so that the home page would announce them. They
 * name each other, and those of `also`, on whose pages they would turn up.
 */
export async function makeRecords(payload: Payload, also?: Records): Promise<{ records: Records; secrets: Secret[] }> {
  const secrets: Secret[] = []
  const one = async (collection: RecordKind, data: (word: string) => Record<string, unknown>): Promise<RecordName> => {
    const word = freshCanary()
    const made = await put(payload, collection, data(word))
    secrets.push({ what: `${collection} id`, word: made.id })
    if (JSON.stringify(made).includes(word)) secrets.push({ what: `${collection} name`, word })
    return { id: made.id, slug: String(made.slug), name: word }
  }
  const named = (word: string) => ({ name: `Ú ${word}` })
  const topics = await one('topics', named)
  const events = await one('events', (word) => ({ title: `Ú ${word}`, start: inAWeek(), end: inAWeek() }))
  const organisations = await one('organisations', named)
  const contacts = await makeContact(payload, secrets, {}, withBoth({ topics, organisations }, also))
  const organisation = also?.organisations ?? organisations
  const participant = { relationTo: 'organisations', value: organisation.id }
  const projects = await one('projects', (word) => ({
    ...named(word),
    coordinator: organisations.id,
    funder: organisation.id,
    participants: [participant],
  }))
  const place = { coordinates: [4.352, 50.847], association: organisation.id }
  const cities = await one('partner-cities', (word) => ({ ...named(word), country: 'BE', ...place }))
  const learner = also?.['partner-cities'] ?? (await one('partner-cities', (word) => ({ ...named(word), ...place })))
  const outcome = freshCanary()
  secrets.push({ what: 'outcome', word: outcome })
  const mentorships = await one('mentorships', () => ({
    project: projects.id,
    mentor: cities.id,
    learner: learner.id,
    associations: [organisation.id],
    outcomes: [{ title: outcome, text: outcome, city: learner.id, modelledOn: cities.id }],
  }))
  return {
    records: { contacts, topics, events, organisations, projects, 'partner-cities': cities, mentorships },
    secrets,
  }
}

const withBoth = ({ topics, organisations }: Pick<Records, 'topics' | 'organisations'>, also?: Records) => ({
  organisation: (also?.organisations ?? organisations).id,
  expertise: [topics.id, ...(also ? [also.topics.id] : [])],
})

/** A contact who also has a number and an address that are the newsroom's own. */
export async function makeContact(
  payload: Payload,
  secrets: Secret[],
  mark: Pick<Secret, 'kept'> = {},
  more: Record<string, unknown> = {},
): Promise<RecordName> {
  const [name, label, mailbox] = [freshCanary(), freshCanary(), freshCanary()]
  const made = await put(payload, 'contacts', {
    ...more,
    givenName: 'Ú',
    familyName: name,
    phones: [
      { value: '+32486359347', kind: 'cell', audience: 'public' },
      { value: '+3222385140', kind: 'work', audience: 'internal', label },
    ],
    emails: [{ value: `${mailbox}@example.org`, audience: 'internal' }],
  })
  secrets.push(
    { what: 'contacts id', word: made.id, ...mark },
    { what: 'contacts name', word: name, ...mark },
    { what: 'internal number', word: label, kept: 'internal' },
    { what: 'internal address', word: mailbox, kept: 'internal' },
  )
  return { id: made.id, slug: String(made.slug), name }
}

export async function makeFiles(payload: Payload, secrets: Secret[]): Promise<Files> {
  return { picture: await makePicture(payload, secrets), document: await makeDocument(payload, secrets) }
}

/** A photograph with a word in its name, in its texts and in what the camera wrote into it. */
export async function makePicture(
  payload: Payload,
  secrets: Secret[],
  mark: Pick<Secret, 'kept'> = {},
): Promise<FileName> {
  const words = { alt: freshCanary(), caption: freshCanary(), consent: freshCanary(), name: freshCanary() }
  const written = freshCanary()
  secrets.push(
    { what: 'alternative text', word: words.alt, ...mark },
    { what: 'caption', word: words.caption, ...mark },
    { what: 'picture name', word: words.name, ...mark },
    // What the camera wrote is taken out when a picture is stored.
    { what: 'written in the picture', word: written, kept: 'internal' },
    { what: 'consent', word: words.consent, kept: 'internal' },
  )
  const { alt, caption, consent } = words
  const data = { alt, caption, consent, credit: 'Ú', licence: 'CC-BY-4.0' }
  const name = `foto-${words.name}.jpg`
  return upload(
    payload,
    { data, file: await drawing(written), name, type: 'image/jpeg', what: 'picture' },
    secrets,
    mark,
  )
}

async function makeDocument(payload: Payload, secrets: Secret[]): Promise<FileName> {
  const [written, name] = [freshCanary(), freshCanary()]
  secrets.push({ what: 'document name', word: name }, { what: 'written in the document', word: written })
  const file = aPdf(written)
  return upload(payload, { data: {}, file, name: `${name}.pdf`, type: 'application/pdf', what: 'document' }, secrets)
}

type Upload = { data: Record<string, unknown>; file: Buffer; name: string; type: string; what: string }

async function upload(
  payload: Payload,
  { data, file, name, type, what }: Upload,
  secrets: Secret[],
  mark: Pick<Secret, 'kept'> = {},
): Promise<FileName> {
  const media = await payload.create({
    collection: 'media',
    locale: 'nl',
    depth: 0,
    overrideAccess: true,
    data: { visibility: 'whenUsed', ...data },
    file: { data: file, mimetype: type, name, size: file.length },
  })
  const sizes = Object.values(media.sizes ?? {}).map((size) => size?.filename)
  const stored = [media.filename, ...sizes].filter((one) => typeof one === 'string')
  secrets.push({ what: `${what} id`, word: media.id, ...mark })
  secrets.push({ what: `${what} file`, word: stored[0]?.slice(0, 36) ?? '', ...mark })
  return { id: media.id, stored, original: name }
}

/** Small, and wide enough for one rendition beside the smallest. */
export const drawing = (written: string): Promise<Buffer> =>
  sharp({ create: { width: 1000, height: 20, channels: 3, background: '#0b4f6c' } })
    .withExif({ IFD0: { ImageDescription: written, Artist: written } })
    .jpeg()
    .toBuffer()

/** One whose text is compressed, as it mostly is. */
export function aPdf(written: string): Buffer {
  const text = deflateSync(`BT (${written}) Tj ET`)
  const head = `%PDF-1.4\n1 0 obj<</Filter/FlateDecode/Length ${text.length}>>stream\n`
  const tail = '\nendstream endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n'
  return Buffer.concat([Buffer.from(head), text, Buffer.from(tail)])
}
