import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * A weak validator (RFC 9110, 8.8.1) of a file by what it is made of: the shape that the gate has given to this reader,
 * and the build, whose templates they are. It is known before the file is made, so that a file that has not changed is
 * never made again.
 */
export function entityTag(...madeOf: unknown[]): string {
  const hash = createHash('sha256').update(build())
  for (const part of madeOf) hash.update(JSON.stringify(part ?? null))
  return `W/"${hash.digest('base64url').slice(0, 27)}"`
}

/** Whether the reader has the file already (RFC 9110, 13.1.2). */
export function hasAlready({ headers }: Request, tag: string): boolean {
  const known = headers.get('if-none-match')?.split(',') ?? []
  return known.some((one) => one.trim() === '*' || opaque(one) === opaque(tag))
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

let known: string | undefined
function build(): string {
  known ??= buildOn('.next/BUILD_ID')
  return known
}

function buildOn(file: string): string {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, 'utf8')
  } catch {
    return 'not built'
  }
}
