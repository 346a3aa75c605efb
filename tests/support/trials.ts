import { availableParallelism } from 'node:os'
import { printTable } from './printTable'

/** What came of something that was done on purpose; undefined where this machine cannot do it. */
export type Outcome = { happened: string; held: boolean | undefined }

/** Faults that are brought about one after the other, each with what is expected of the press room: one table at the end. */
export class Trials {
  readonly #rows: string[][] = []
  #fallen = 0

  /** Does something and writes down what happened. What throws did not hold. */
  async of(done: string, expected: string, happen: () => Promise<Outcome>): Promise<void> {
    const { happened, held } = await happen().catch((error: unknown) => ({
      happened: String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '',
      held: false,
    }))
    if (held === false) this.#fallen++
    const verdict = held === undefined ? 'not run' : held ? 'held' : 'DID NOT HOLD'
    this.#rows.push([done, expected, happened, verdict])
    console.log(`${verdict}: ${done}: ${happened}`)
  }

  /** Prints the table. Returns the exit code. */
  end(): number {
    console.log(`\n${availableParallelism()} cores\n`)
    printTable(['Done', 'Expected', 'Happened', ''], this.#rows)
    return this.#fallen === 0 ? 0 : 1
  }
}
