import { getPayload } from 'payload'
import sharp from 'sharp'
import { body, note, p } from '@/demo/text'
import { state } from '@/lib/queries/searchIndex'

/**
 * Does all that a newsroom does, until it is killed: makes drafts in two languages, saves them as the form does by itself,
 * uploads a picture and puts another in its place, publishes, unpublishes, publishes again, deletes; and asks as a reader
 * in between, so that the search index is written to as well. Says what is complete, one line of JSON each (Said). Run by
 * tests/faults/kills.ts as a process of its own.
 */
export type Said = { what: 'release' | 'picture'; id: string; is: 'draft' | 'published' | 'there' | 'gone' }

async function write(): Promise<void> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const say = (said: Said) => process.stdout.write(`${JSON.stringify(said)}\n`)
  const asItself = { depth: 0, overrideAccess: true } as const
  const contact = await payload.create({
    collection: 'contacts',
    ...asItself,
    data: {
      givenName: 'Ada',
      familyName: `Nr ${process.pid}`,
      visibility: 'whenUsed',
      phones: [{ value: '+32486359347', kind: 'cell', audience: 'public' }],
    },
  })
  for (let n = 0; ; n++) {
    const text = body(p(`Text ${n}`, note(`Note ${n}`))) as never
    const title = `Release ${process.pid} ${n}`
    const contacts = [{ contact: contact.id, role: 'pers' }]
    const made = { title, body: text, languages: ['nl', 'fr'], contacts } as never
    const releases = { collection: 'press-releases', ...asItself } as const
    const { id } = await payload.create({ ...releases, locale: 'nl', draft: true, data: made })
    say({ what: 'release', id, is: 'draft' })
    const save = (data: object) => payload.update({ ...releases, id, locale: 'nl', data: data as never })
    const saveByItself = (data: object, locale: 'nl' | 'fr') =>
      payload.update({ ...releases, id, locale, draft: true, autosave: true, data: data as never })
    await saveByItself({ title: `${title} bis`, body: text }, 'fr')
    await saveByItself({ standfirst: 'a' }, 'nl')
    await saveByItself({ standfirst: 'ab' }, 'nl')

    const media = { collection: 'media', ...asItself, locale: 'nl' } as const
    const words = { alt: title, visibility: 'always' } as const
    const picture = await payload.create({ ...media, data: words, file: await photograph() })
    say({ what: 'picture', id: picture.id, is: 'there' })
    await save({ gallery: [picture.id], _status: 'published' })
    say({ what: 'release', id, is: 'published' })
    await state()
    await payload.update({ ...media, id: picture.id, data: { credit: 'x'.repeat(n % 100) }, file: await photograph() })
    await save({ _status: 'draft' })
    say({ what: 'release', id, is: 'draft' })
    await save({ _status: 'published' })
    say({ what: 'release', id, is: 'published' })
    const other = await payload.create({ ...media, data: words, file: await photograph() })
    say({ what: 'picture', id: other.id, is: 'there' })
    await payload.delete({ collection: 'media', id: other.id, ...asItself })
    say({ what: 'picture', id: other.id, is: 'gone' })
    await state()
  }
}

async function photograph() {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const data = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#fff', noise } })
    .jpeg()
    .toBuffer()
  return { data, mimetype: 'image/jpeg', name: 'kill.jpg', size: data.length }
}

write().catch((error) => {
  console.error(error)
  process.exit(1)
})
