import { writeFileSync } from 'node:fs'
import { landOfEurope } from './landOfEurope'

/** `node bin/run.mjs drawMap`, after a change of the frame or of the data: draws the shapes of Europe anew. */
writeFileSync('lib/drawings/landOfEurope.ts', landOfEurope())
