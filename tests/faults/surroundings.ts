import { run, unpack } from '../support/packaged'
import { Trials } from '../support/trials'
import { clock } from './surroundings/clock'
import { database } from './surroundings/database'
import { disk } from './surroundings/disk'
import { mail } from './surroundings/mail'
import { process_ } from './surroundings/process'
import { winterTime } from './surroundings/winterTime'

/**
 * `npm run faults -- surroundings`: what the packaged press room does when what it stands on gives way: its disk, its
 * database, its clock, the mail server, its own process. ONLY=disk,clock takes some. Some need root (a small disk of its
 * own) or programs (libfaketime, Go) and say so where those are not there.
 */
const all = { disk, database, clock, winterTime, mail, process: process_ }
const asked = process.env.ONLY?.split(',') ?? Object.keys(all)

const { folder, remove } = unpack()
const trials = new Trials()
let code = 1
try {
  for (const [name, part] of Object.entries(all))
    if (asked.includes(name)) await part(trials, (env, behind) => run(folder, env, behind), folder)
  code = trials.end()
} finally {
  remove()
}
process.exit(code)
