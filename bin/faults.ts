import { byHand } from './byHand'

/** `npm run faults -- <name>`: what the press room withstands, one of tests/faults; without a name, all of them in turn. */
process.exit(await byHand({ folder: 'faults', withoutName: 'runs all' }, process.argv[2]))
