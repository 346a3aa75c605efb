import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/**
 * Text that only this press room can read, and that nobody can change unnoticed: AES-256-GCM (NIST SP 800-38D) under a key
 * of its own (derivedKey.ts), as base64url of nonce (12 bytes), tag (16) and text. `about` is bound to it: what was
 * sealed for one account opens for no other.
 */
export function seal(key: Buffer, text: string, about: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed, or undefined: for another key or purpose, changed, or never sealed at all. */
export function unseal(key: Buffer, sealed: string, about: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 28) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      .setAAD(Buffer.from(about))
      .setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
