import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the built site is made of. */
const sources = [
  'app',
  'bin/browserScripts.js',
  'collections',
  'components',
  'lib',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'payload.config.ts',
  'tsconfig.json',
]
const stamp = path.join('.next', 'made-from')

/** Whether there is a build, and it was made from what stands here now. */
export const isBuildFresh = (): boolean =>
  existsSync(path.join('.next', 'BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()

export const markBuilt = (): void => writeFileSync(stamp, fingerprint())

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version.split('.')[0] ?? '')
  for (const file of sources.flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** Files below a path, in an order that does not depend on the machine. */
function filesIn(entry: string): string[] {
  if (!existsSync(entry)) return []
  try {
    return readdirSync(entry)
      .sort()
      .flatMap((name) => filesIn(path.join(entry, name)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [entry]
    throw error
  }
}
