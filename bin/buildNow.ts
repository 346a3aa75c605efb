import { build } from './build'
import { fail, loadDotEnv } from './environment'

/** `npm run build`: builds the site whether or not a build is there. */
loadDotEnv()
build({ always: true }).catch(fail)
