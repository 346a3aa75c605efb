import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type AfterErrorHook, extractJWT, FileUploadError, type PayloadRequest } from 'payload'
import { words } from '@/lib/locales'
import { say } from '../fields/say'
import { mediaFolders } from '../files/mediaFolders'
import { isOdd } from '../isOdd'
import { whyNotKept } from '../whyNotKept'

/**
 * A full disk or a database that is away is no riddle for whoever saves: it is said, and that nothing was saved. And what
 * failed for the shape in which it was sent is no fault of the press room.
 */
export const sayWhatFailed: AfterErrorHook = async ({ collection, error, req }) => {
  const why = whyNotKept(await causeOf(error, req))
  if (why) return { status: why.status, response: { errors: [{ message: say(req, why.text) }] } }
  // 500 is what Payload says where it has nothing to say.
  const { status = 500 } = error as { status?: number }
  if (status !== 500 || !isOdd(error, req, collection?.flattenedFields)) return undefined
  return { status: 400, response: { errors: [{ message: say(req, odd) }] } }
}

const odd = words(
  'Dit kan niet gelezen worden zoals het gestuurd werd.',
  'Ceci n’est pas lisible tel que c’est envoyé.',
  'This cannot be read as it was sent.',
)

/** What lies beneath, where Payload does not say it. */
async function causeOf(error: Error, req: PayloadRequest): Promise<unknown> {
  if (error instanceof FileUploadError) return faultOfFolder(req.file?.size)
  const { status } = error as { status?: number }
  return status === 401 || status === 403 ? faultOfSession(req) : error
}

/** Whoever signed in is a stranger to Payload when their account cannot be read, and would be told that they may not. */
async function faultOfSession({ headers, payload, user }: PayloadRequest): Promise<unknown> {
  if (user || !extractJWT({ headers, payload })) return undefined
  return payload.count({ collection: 'users', overrideAccess: true }).then(
    () => undefined,
    (fault: unknown) => fault,
  )
}

/** Payload says of a file that could not be written only that there was a problem. As much is written again, to see which. */
async function faultOfFolder(bytes = 0): Promise<unknown> {
  const trial = path.join(mediaFolders.arriving, randomUUID())
  try {
    await writeFile(trial, Buffer.alloc(Math.max(bytes, 100_000)))
    return undefined
  } catch (error) {
    return error
  } finally {
    await rm(trial, { force: true }).catch(() => undefined)
  }
}
