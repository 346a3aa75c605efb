import path from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { isStaff } from '../access'
import { fileFaults, refuseFile } from '../files/fileFaults'
import { fileLimits } from '../files/fileLimits'
import { cropOf, focalPointOf, leaveToPayload } from '../files/uploadEdits'

/**
 * A picture is decoded and written anew before anything is made of it, once: nothing comes along that is not the
 * picture (place, camera, thumbnails, comments, other files hidden in it), it stands upright, and it is a JPEG, or a
 * PNG where it has to be exact or transparent. A document is left as it is. Whoever may not upload is not served: the
 * work would be done before Payload asks.
 */
export const cleanPicture: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update') || !(overrideAccess || isStaff(req))) return args
  if (file.data.length === 0) throw refuseFile(req, fileFaults.empty)
  if (file.data.length > fileLimits.bytes) throw refuseFile(req, fileFaults.bytes)
  const kind = kindOf(file.data)
  if (!kind) throw refuseFile(req, fileFaults.kind)
  const { data, extension, mimetype } = kind === 'pdf' ? asItIs(file.data, req) : await clean(file.data, kind, req)
  const name = `${path.parse(file.name).name}.${extension}`
  req.file = { ...file, data, mimetype, name, size: data.length }
  return args
}

type Kind = 'pdf' | 'jpeg' | 'png' | 'webp' | 'heif'

/** By its first bytes, whatever its name says: no decoder but those for these kinds is ever given a file. */
function kindOf(data: Buffer): Kind | undefined {
  const start = data.toString('latin1', 0, 12)
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp'
  // AVIF, and with it HEIC and films, which are made of the same boxes.
  return start.startsWith('\0\0\0') && start.startsWith('ftyp', 4) ? 'heif' : undefined
}

/** A document, if its end is there: the file's table of contents and its last words (ISO 32000-2, 7.5). */
function asItIs(data: Buffer, req: PayloadRequest) {
  const end = data.toString('latin1', Math.max(0, data.length - 1024))
  if (!end.includes('xref') || !end.includes('%%EOF')) throw refuseFile(req, fileFaults.brokenDocument)
  return { data, extension: 'pdf', mimetype: 'application/pdf' }
}

async function clean(data: Buffer, kind: Kind, req: PayloadRequest) {
  const from = await describe(data, kind, req)
  const { autoOrient: size, pages = 1 } = from
  if (pages > 1 || isMovingPng(data, from)) throw refuseFile(req, fileFaults.moving)
  if (size.width * size.height > fileLimits.pixels) throw refuseFile(req, fileFaults.pixels(size.width, size.height))
  if (Math.max(size.width, size.height) > fileLimits.side)
    throw refuseFile(req, fileFaults.side(size.width, size.height))

  const part = cropOf(req, size)
  const point = focalPointOf(req)
  leaveToPayload(req, point ? { focalPoint: point } : {})
  const picture = sharp(data, { failOn: 'error', limitInputPixels: fileLimits.pixels })
    .timeout({ seconds: 30 })
    .autoOrient()
  if (part) picture.extract(part)
  // A colour profile stays, and with it every colour; ink has to become light, or it looks different in each browser.
  if (from.space !== 'cmyk') picture.keepIccProfile()
  try {
    return isExact(data, from) ? await asPng(picture, from) : await asJpeg(picture, from)
  } catch {
    throw refuseFile(req, fileFaults.broken)
  }
}

/** What the picture's header says. Nothing is decoded, so a size that is too large costs nothing to find out. */
async function describe(data: Buffer, kind: Kind, req: PayloadRequest): Promise<Metadata> {
  const metadata = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (kind === 'heif' && metadata?.compression !== 'av1') throw refuseFile(req, fileFaults.kind)
  if (metadata?.format !== kind) throw refuseFile(req, fileFaults.broken)
  return metadata
}

/** An animated PNG says so before its first picture (PNG 3rd edition, `acTL`). */
const isMovingPng = (data: Buffer, { format }: Metadata): boolean =>
  format === 'png' && data.subarray(0, data.indexOf('IDAT')).includes('acTL')

/** Whether every pixel counts: a drawing, a logo, anything with a transparent ground. */
const isExact = (data: Buffer, { format, hasAlpha }: Metadata): boolean =>
  format === 'png' || hasAlpha || (format === 'webp' && isLosslessWebP(data))

function isLosslessWebP(data: Buffer): boolean {
  const [lossless, lossy] = [data.indexOf('VP8L'), data.indexOf('VP8 ')]
  return lossless >= 0 && (lossy < 0 || lossless < lossy)
}

async function asPng(picture: Sharp, { isPalette, space }: Metadata) {
  if (['b-w', 'grey16', 'rgb16'].includes(space)) picture.toColourspace(space)
  picture.png(isPalette ? { palette: true, dither: 0, compressionLevel: 9 } : {})
  return { data: await picture.toBuffer(), extension: 'png', mimetype: 'image/png' }
}

async function asJpeg(picture: Sharp, { chromaSubsampling, format, isProgressive, space }: Metadata) {
  if (space === 'b-w') picture.toColourspace(space)
  // Colours as finely as they came: WebP always has them at half size, a JPEG may.
  const isCoarse = format === 'webp' || chromaSubsampling === '4:2:0'
  picture.jpeg({ quality: 95, chromaSubsampling: isCoarse ? '4:2:0' : '4:4:4', progressive: Boolean(isProgressive) })
  return { data: await picture.toBuffer(), extension: 'jpg', mimetype: 'image/jpeg' }
}
