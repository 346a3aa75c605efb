import { type CollectionBeforeOperationHook, NotFound, type PayloadRequest } from 'payload'
import { isStaff } from '../access'
import { fileStore } from '../files/fileStore'
import { orSayAway } from '../files/storeAway'
import { cropOf, focalPointOf, leaveToPayload } from '../files/uploadEdits'
import { aside } from './aside'

/**
 * A picture that is cropped after its upload goes the way of a new one: what was cut off is nowhere any more, and the
 * old address does not show the new picture. A focal point is only noted, since renditions keep the picture's shape.
 */
export const editStored: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update' || req.file || !req.query?.uploadEdits || !(overrideAccess || isStaff(req))) return args
  const point = focalPointOf(req)
  const data = 'data' in args ? { ...args.data, ...(point ? { focalX: point.x, focalY: point.y } : {}) } : undefined
  const stored = 'id' in args ? await find(args.id as string, req) : undefined
  if (stored && cropOf(req, stored)) req.file = { ...stored.file, data: await whole(stored.filename, req) }
  else leaveToPayload(req, {})
  return { ...args, ...(data ? { data } : {}) } as typeof args
}

async function find(id: string, req: PayloadRequest) {
  const doc = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: aside(req),
  })
  if (!doc?.filename || !doc.width || !doc.height) return undefined
  const { filename, width, height, mimeType, filesize, originalName } = doc
  const file = { name: originalName ?? filename, mimetype: mimeType ?? '', size: filesize ?? 0 }
  return { width, height, filename, file }
}

async function whole(filename: string, req: PayloadRequest): Promise<Buffer> {
  const data = await orSayAway(req, () => fileStore.read(filename))
  if (!data) throw new NotFound(req.t)
  return data
}
