import { getPayload } from 'payload'
import { body, note, p } from '@/demo/text'

/**
 * Writes releases until it is killed: a draft in Dutch, its French, and out. Says the id of each
 * that is complete. Run by kill.test.ts as a process of its own.
 */
async function write(): Promise<void> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const contact = await payload.create({
    collection: 'contacts',
    overrideAccess: true,
    depth: 0,
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
    const { id } = await payload.create({
      collection: 'press-releases',
      locale: 'nl',
      draft: true,
      depth: 0,
      overrideAccess: true,
      data: { title, body: text, languages: ['nl', 'fr'], contacts: [{ contact: contact.id, role: 'pers' }] } as never,
    })
    await payload.update({
      collection: 'press-releases',
      id,
      locale: 'fr',
      draft: true,
      depth: 0,
      overrideAccess: true,
      data: { title, body: text } as never,
    })
    await payload.update({
      collection: 'press-releases',
      id,
      locale: 'nl',
      depth: 0,
      overrideAccess: true,
      data: { _status: 'published' },
    })
    process.stdout.write(`${id}\n`)
  }
}

write().catch((error) => {
  console.error(error)
  process.exit(1)
})
