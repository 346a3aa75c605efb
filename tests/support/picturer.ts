import { getPayload } from 'payload'
import sharp from 'sharp'

/**
 * Changes the words of a picture, and now and then the picture itself, until it is killed. Says each change that is
 * complete. Run by killedFiles.test.ts as a process of its own.
 */
async function change(): Promise<void> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const data = await sharp({ create: { width: 1500, height: 1000, channels: 3, background: '#fff', noise } })
    .jpeg()
    .toBuffer()
  const file = { data, mimetype: 'image/jpeg', name: 'kill.jpg', size: data.length }
  const { docs } = await payload.find({ collection: 'media', limit: 1, overrideAccess: true })
  const { id } =
    docs[0] ??
    (await payload.create({ collection: 'media', data: { visibility: 'always' }, file, overrideAccess: true }))
  for (let n = 0; ; n++) {
    await payload.update({
      collection: 'media',
      id,
      overrideAccess: true,
      data: { credit: `${process.pid} ${'x'.repeat(n % 100)}` },
      ...(n % 4 === 0 ? { file: { ...file } } : {}),
    })
    process.stdout.write(`change ${n}\n`)
  }
}

change().catch((error) => {
  console.error(error)
  process.exit(1)
})
