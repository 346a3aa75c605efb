import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media } from '@/collections/payload-types'
import { canary } from './records'

/** A real picture of 1200 by 800 pixels, stored with its renditions. */
export async function aPicture(payload: Payload, data: object = {}, name = 'persfoto.png'): Promise<Media> {
  const png = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0b4f6c' } })
    .png()
    .toBuffer()
  return payload.create({
    collection: 'media',
    locale: 'nl',
    depth: 0,
    overrideAccess: true,
    data: { alt: canary('alt'), credit: 'x', licence: 'CC-BY-4.0', visibility: 'whenUsed', ...data },
    file: { data: png, mimetype: 'image/png', name, size: png.length },
  })
}

/** The stored names of a picture and of its renditions. */
export const storedNames = (media: Media): string[] =>
  [media.filename, ...Object.values(media.sizes ?? {}).map((size) => size?.filename)].filter(Boolean) as string[]
