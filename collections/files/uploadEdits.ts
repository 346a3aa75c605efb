import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/**
 * What the admin's picture editor asks for comes in the query: a crop (its corner in hundredths of the picture, its
 * size in pixels) and a focal point. The editor always sends both, also when only one was touched.
 */
const hundredths = z.coerce.number().min(0).max(100)
const pixels = z.coerce.number().int().min(1)
const crops = z.object({
  crop: z.object({ x: hundredths, y: hundredths }),
  widthInPixels: pixels,
  heightInPixels: pixels,
})
const focalPoints = z.object({ focalPoint: z.object({ x: hundredths, y: hundredths }) })

type Size = { width: number; height: number }

/** The part of a picture of this size that is to stay, in pixels; undefined when all of it is. */
export function cropOf(req: PayloadRequest, { width, height }: Size) {
  const asked = crops.safeParse(req.query?.uploadEdits).data
  if (!asked) return undefined
  const part = { width: Math.min(asked.widthInPixels, width), height: Math.min(asked.heightInPixels, height) }
  if (part.width === width && part.height === height) return undefined
  return {
    ...part,
    left: Math.min(Math.floor((asked.crop.x / 100) * width), width - part.width),
    top: Math.min(Math.floor((asked.crop.y / 100) * height), height - part.height),
  }
}

export const focalPointOf = (req: PayloadRequest) => focalPoints.safeParse(req.query?.uploadEdits).data?.focalPoint

/** Leaves of what was asked only what Payload is to do itself. */
export function leaveToPayload(req: PayloadRequest, edits: object): void {
  if (req.query?.uploadEdits) req.query = { ...req.query, uploadEdits: edits }
}
