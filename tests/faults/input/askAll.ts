import { connect } from 'node:net'
import { type Ask, askPatiently, type Road } from '../../support/leak/asking'
import type { Outcome } from '../../support/trials'
import { faultsIn } from '../corpus/reflected'

/** One way of handing something in. */
export type Case = { name: string; ask: Ask }

/** What came of many cases. */
export class Asked {
  readonly #times: number[] = []
  readonly #faults: string[] = []
  readonly #statuses = new Map<number, number>()

  constructor(
    readonly road: Road,
    readonly host: string,
  ) {}

  /** Asks one, and returns the status; what is not answered is a fault, and what Node itself does not send is none. */
  async one({ name, ask }: Case): Promise<number> {
    const began = performance.now()
    try {
      const answer = await askPatiently(this.road, ask)
      this.#times.push(performance.now() - began)
      if (!answer) return 0
      this.#statuses.set(answer.status, (this.#statuses.get(answer.status) ?? 0) + 1)
      // An address of its own may lead to the name by which the press room was asked.
      this.#note(name, faultsIn(answer, ask.headers?.Host ?? this.host))
      return answer.status
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ERR_UNESCAPED_CHARACTERS' && code !== 'ERR_INVALID_CHAR')
        this.#note(name, [`no answer (${code ?? error})`])
      return 0
    }
  }

  /** Asks all of them, four at a time. */
  async all(cases: Case[]): Promise<this> {
    let next = 0
    const some = async () => {
      for (let one = cases[next++]; one; one = cases[next++]) await this.one(one)
    }
    await Promise.all([some(), some(), some(), some()])
    return this
  }

  outcome(): Outcome {
    const times = this.#times.sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0)
    const kinds = [2, 3, 4, 5].map((hundreds) => {
      const count = [...this.#statuses].reduce(
        (sum, [status, n]) => sum + (Math.floor(status / 100) === hundreds ? n : 0),
        0,
      )
      return `${count} × ${hundreds}xx`
    })
    const { length } = this.#faults
    for (const fault of this.#faults.slice(0, most)) console.log(`  ${fault.slice(0, 300)}`)
    if (length > most) console.log(`  and ${length - most} more`)
    return {
      happened: `${length} faults; ${kinds.join(', ')}; p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
      held: length === 0,
    }
  }

  #note(name: string, faults: string[]): void {
    if (faults.length > 0) this.#faults.push(`${name}: ${faults.join(', ')}`)
  }
}

/** So many faults are told one by one. */
const most = 60

/** Sends octets as they are, and says how the answer begins; nothing where there is none within three seconds. */
export function sendRaw(port: number, octets: string): Promise<string> {
  return new Promise((resolve) => {
    let got = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(octets, 'latin1'))
    socket.setTimeout(3000, () => socket.destroy())
    socket.on('data', (data) => {
      got += data.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(got))
  })
}
