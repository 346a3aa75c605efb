import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * What a pass's link carries: the id of the pass, by which it is found, and a secret, of which the press room keeps the
 * fingerprint only. `{id}.{secret}`, both in letters that an address may have.
 */
export type PassToken = { id: string; secret: string }

/** 256 random bits, base64url without padding (RFC 4648, 5): 43 letters. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** SHA-256 of a secret, 64 hexadecimal digits. A slow hash would add nothing: nobody can guess 256 random bits. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Whether a secret has this fingerprint; takes as long for a near miss as for a far one. */
export const isSecretOf = (secret: string, hash: string): boolean => {
  const [shown, kept] = [Buffer.from(hashOf(secret), 'hex'), Buffer.from(hash, 'hex')]
  return kept.length === shown.length && timingSafeEqual(shown, kept)
}

/** Reads a link's token; undefined for what cannot be one. Ids are those of both databases: UUID or ObjectId. */
export function readToken(token: string): PassToken | undefined {
  const [, id, secret] = /^([0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(token) ?? []
  return id && secret ? { id, secret } : undefined
}

export const tokenOf = ({ id, secret }: PassToken): string => `${id}.${secret}`
