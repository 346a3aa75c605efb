import { build } from './build'

/** `npm run build`: builds the site whether or not a build is there. */
await build({ always: true })
