import { storedNames } from '../files/storedMedia'
import type { Media } from '../payload-types'
import type { Part, Row } from './parts'

/** A file that documents name, and its size in bytes as they know it. */
export type StoredFile = { name: string; bytes: number | undefined }

/** The files that a row names: an original and its renditions. */
export function filesOf(part: Pick<Part, 'name'>, row: Row): StoredFile[] {
  if (part.name !== 'documents/media') return []
  const media = row as unknown as Pick<Media, 'filename' | 'filesize' | 'sizes'>
  const sizes = new Map(Object.values(media.sizes ?? {}).map((size) => [size?.filename, size?.filesize]))
  sizes.set(media.filename, media.filesize)
  return storedNames(media).map((name) => ({ name, bytes: sizes.get(name) ?? undefined }))
}
