import { ended } from './ended'
import { isBuildFresh, markBuilt } from './fresh'
import { startNext } from './next'

/** Builds the site unless the build that is there was made from the same sources. Throws when it cannot be built. */
export async function build({ always = false } = {}): Promise<void> {
  if (!always && isBuildFresh()) return
  console.log('Building the site. This takes a minute or two the first time …')
  const code = await ended(startNext(['build'], { NODE_ENV: 'production' }))
  if (code !== 0) throw new Error(`The site could not be built (exit code ${code}); the reason is above.`)
  markBuilt()
}
