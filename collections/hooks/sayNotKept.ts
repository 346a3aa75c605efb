import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type AfterErrorHook, FileUploadError } from 'payload'
import { say } from '../fields/say'
import { mediaFolders } from '../files/mediaFolders'
import { whyNotKept } from '../whyNotKept'

/** A full disk or a database that is away is no riddle for whoever saves: it is said, and that nothing was saved. */
export const sayNotKept: AfterErrorHook = async ({ error, req }) => {
  const why = whyNotKept(error instanceof FileUploadError ? await faultOfFolder(req.file?.size) : error)
  if (!why) return undefined
  return { status: why.status, response: { errors: [{ message: say(req, why.text) }] } }
}

/** Payload says of a file that could not be written only that there was a problem. As much is written again, to see which. */
async function faultOfFolder(bytes = 0): Promise<unknown> {
  const trial = path.join(mediaFolders.arriving, randomUUID())
  try {
    await writeFile(trial, Buffer.alloc(bytes))
    return undefined
  } catch (error) {
    return error
  } finally {
    await rm(trial, { force: true }).catch(() => undefined)
  }
}
