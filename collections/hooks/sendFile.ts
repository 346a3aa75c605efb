import path from 'node:path'
import { Readable } from 'node:stream'
import fresh from 'fresh'
import { NotFound, type PayloadRequest, type UploadConfig } from 'payload'
import parseRange from 'range-parser'
import { answerHasLength } from '@/lib/answer'
import { contentDisposition, safeName } from '@/lib/fileName'
import { type FoundFile, fileStore } from '../files/fileStore'
import { StoreAway } from '../files/storeAway'
import { whereStoredAs } from '../files/storedMedia'
import type { Media } from '../payload-types'
import { aside } from './aside'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * Sends a file once the gate has let its reader in, under the name that people gave it; it is shown only if it is a
 * picture, and nothing in it may run. Payload's own way knows no names, and keeps a file open for ever whose reader
 * hangs up halfway.
 */
export const sendFile: Handler = async (req, { doc, params: { filename } }) => {
  // Payload hands over the document only where it had to look it up, which it has not for staff.
  const media = (doc as unknown as Media | undefined) ?? (await withStoredName(filename, req))
  try {
    const file = await fileStore.find(filename)
    if (file) return await send(file, describe(media, filename), req.headers)
    req.payload.logger.error(`The file ${filename} of media ${media.id} is not there.`)
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error
    req.payload.logger.error(error)
    return notNow()
  }
  throw new NotFound(req.t)
}

async function send(file: FoundFile, headers: Headers, asked: Headers): Promise<Response> {
  const { size, tag } = file
  headers.set('ETag', tag)
  const condition = asked.get('if-none-match')
  if (condition !== null && fresh({ 'if-none-match': condition }, { etag: tag })) {
    await file.letGo()
    return new Response(null, { status: 304, headers: { ETag: tag } })
  }
  // A part of another file than the one whose beginning somebody has would make neither of the two (RFC 9110, 13.1.5).
  const isSame = [null, tag].includes(asked.get('if-range'))
  const part = isSame ? partOf(asked.get('range'), size) : undefined
  if (part === 'none') {
    await file.letGo()
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = part ?? { start: 0, end: size - 1 }
  if (part) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  const body = Readable.toWeb(await file.stream(part)) as ReadableStream
  headers.set('Content-Length', String(end - start + 1))
  answerHasLength(end - start + 1)
  return new Response(body, { status: part ? 206 : 200, headers })
}

/** Half a minute is what a storage takes that is started anew. */
const notNow = (): Response =>
  Response.json(
    { errors: [{ message: 'This file cannot be read at this moment.' }] },
    { status: 503, headers: { 'Retry-After': '30' } },
  )

const types: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
}

function describe(media: Media, filename: string): Headers {
  const type = types[path.extname(filename)] ?? 'application/octet-stream'
  const isShown = type.startsWith('image/')
  return new Headers({
    'Content-Type': type,
    'Content-Disposition': contentDisposition(isShown ? 'inline' : 'attachment', humanName(media, filename)),
    // Browsers centre a picture that is opened alone with a style of their own; nothing else in a file does anything.
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
  })
}

/** `persfoto-960x640.webp` */
function humanName({ originalName, sizes }: Media, filename: string): string {
  // Short enough that its end, which says what it is, is never cut off.
  const stem =
    safeName(path.parse(originalName ?? '').name)
      .replace(/^\.+/, '')
      .slice(0, 100)
      .trim() || 'file'
  const size = Object.values(sizes ?? {}).find((one) => one?.filename === filename)
  return `${stem}${size ? `-${size.width}x${size.height}` : ''}${path.extname(filename)}`
}

/** The one part that is asked for (RFC 9110, 14.2); undefined for all of it, also for several parts or what is no range. */
function partOf(range: string | null, size: number): { start: number; end: number } | 'none' | undefined {
  const parts = range ? parseRange(size, range) : -2
  if (parts === -2) return undefined
  if (parts === -1) return 'none'
  return parts.type === 'bytes' && parts.length === 1 ? parts[0] : undefined
}

async function withStoredName(name: string, req: PayloadRequest): Promise<Media> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: whereStoredAs(name, req.payload),
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: aside(req),
  })
  if (!docs[0]) throw new NotFound(req.t)
  return docs[0]
}
