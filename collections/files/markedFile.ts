import type { Payload } from 'payload'
import { licences } from '@/lib/licences'
import { toXmp } from '@/lib/xmp'
import { withXmp } from '@/lib/xmpInFile'
import type { StoredMedia } from './storedMedia'

/**
 * The bytes of one of a document's files with who made it, what must be printed with it and what may be done with it, as
 * XMP; as they are where it is no picture. A file that has come to harm keeps nobody from changing its document.
 */
export function markedFile(file: Buffer, name: string, media: StoredMedia, { logger }: Payload): Buffer {
  if (!media.mimeType?.startsWith('image/')) return file
  try {
    return withXmp(file, packetOf(media))
  } catch (error) {
    logger.error({ err: error, msg: `The file ${name} cannot be marked with its rights.` })
    return file
  }
}

const packetOf = ({ creator, credit, licence, terms, caption, alt, taken }: StoredMedia): string =>
  toXmp({
    creator,
    credit,
    licence: licence ? licences[licence] : undefined,
    terms,
    caption,
    alt,
    taken: taken ? new Date(taken).toISOString().slice(0, 10) : undefined,
  })
