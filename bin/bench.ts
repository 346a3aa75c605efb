import { byHand } from './byHand'

/** `npm run bench -- <name>`: one of the measurements in tests/bench, on a built press room of its own. */
process.exit(await byHand({ folder: 'bench', withoutName: 'lists' }, process.argv[2]))
