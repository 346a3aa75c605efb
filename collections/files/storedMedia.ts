import type { Payload, PayloadRequest, Where } from 'payload'
import type { InEach } from '@/lib/locales'
import type { Media } from '../payload-types'

type Spoken = Partial<InEach<string | null>> | null
type InAllLanguages = 'alt' | 'caption' | 'terms'

/** A file's document as the database keeps it: every language at once, nothing worked out. */
export type StoredMedia = Omit<Media, InAllLanguages> & Partial<Record<InAllLanguages, Spoken>>

export async function storedMedia(id: string, req: PayloadRequest): Promise<StoredMedia | undefined> {
  const found = await req.payload.db.findOne<StoredMedia>({ collection: 'media', where: { id: { equals: id } }, req })
  return found ?? undefined
}

/** The stored names of a file and its renditions; small pictures have one rendition under several sizes. */
export const storedNames = (media: Pick<Media, 'filename' | 'sizes'> | undefined): string[] => [
  ...new Set(
    [media?.filename, ...Object.values(media?.sizes ?? {}).map((size) => size?.filename)].flatMap((name) => name || []),
  ),
]

/** Documents that name this file as their original or as a rendition. */
export function whereStoredAs(name: string, payload: Payload): Where {
  const sizes = payload.collections.media.config.upload.imageSizes ?? []
  const paths = ['filename', ...sizes.map((size) => `sizes.${size.name}.filename`)]
  return { or: paths.map((path) => ({ [path]: { equals: name } })) }
}
