import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { Decrypter, Encrypter } from 'age-encryption'

/**
 * A key is a passphrase, or one half of an age key pair: whoever makes backups needs only the recipient (`age1…`), whoever
 * restores them the identity (`AGE-SECRET-KEY-…`). The format is age's own (https://age-encryption.org/v1), so that the
 * `age` tool opens a backup without us.
 */
export type Key = string

const isRecipient = (key: Key): boolean => /^age1[a-z0-9]+$/.test(key)
const isIdentity = (key: Key): boolean => /^AGE-SECRET-KEY-/.test(key)

/** Whether what this key seals can be opened with it again. */
export const opensAgain = (key: Key): boolean => !isRecipient(key)

/** @throws when the key can lock nothing, or is too short to lock anything. */
export function ensureKey(key: Key): Key {
  if (isIdentity(key))
    throw new Error('BACKUP_KEY holds a secret identity. Backups are made with its recipient, which begins with age1.')
  if (!isRecipient(key) && key.length < 12)
    throw new Error('BACKUP_KEY is too short for a passphrase: at least 12 characters, better five words.')
  return key
}

/** The same bytes, sealed. */
export async function seal(bytes: Readable, key: Key): Promise<Readable> {
  const encrypter = new Encrypter()
  if (isRecipient(key)) encrypter.addRecipient(key)
  else encrypter.setPassphrase(key)
  return fromWeb(await encrypter.encrypt(toWeb(bytes)))
}

/** The bytes of a backup as they were before they were sealed, if they were. */
export async function unsealed(file: string, key: Key | undefined): Promise<Readable> {
  if (!(await isSealed(file))) return createReadStream(file)
  if (!key) throw new Error(`${file} is encrypted. Give the passphrase or the identity that opens it in BACKUP_KEY.`)
  if (isRecipient(key))
    throw new Error(
      'BACKUP_KEY holds a recipient (age1…), which only locks. To open, it takes the identity (AGE-SECRET-KEY-…).',
    )
  const decrypter = new Decrypter()
  if (isIdentity(key)) decrypter.addIdentity(key)
  else decrypter.addPassphrase(key)
  try {
    return fromWeb(await decrypter.decrypt(toWeb(createReadStream(file))))
  } catch (error) {
    throw new Error(`${file} does not open with the key in BACKUP_KEY.`, { cause: error })
  }
}

export async function isSealed(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(21), 0, 21, 0)
    return buffer.toString('latin1', 0, bytesRead) === 'age-encryption.org/v1'
  } finally {
    await handle.close()
  }
}

const toWeb = (bytes: Readable) => Readable.toWeb(bytes) as ReadableStream<Uint8Array>
const fromWeb = (stream: ReadableStream<Uint8Array>) => Readable.fromWeb(stream as unknown as WebStream)
