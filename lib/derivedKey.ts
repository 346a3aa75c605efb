import { hkdfSync } from 'node:crypto'

/** A key of 256 bits for one purpose, from the press room's secret (HKDF with SHA-256, RFC 5869). */
export const derivedKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `press-room ${purpose}`, 32))
