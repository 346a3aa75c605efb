import { knownError } from './knownError'

/** There is no place, and nowhere left to wait for one. */
export class Busy extends knownError('Busy') {}

/**
 * So many at work at the same time, and so many who wait for their turn, in the order in which they came; whoever comes
 * then is sent away. Whoever gives up (`signal`) gives back the place or the seat.
 */
export class Queue {
  #busy = 0
  readonly #waiting: (() => void)[] = []

  constructor(
    private readonly places: number,
    private readonly seats: number,
  ) {}

  /** How many are at work, and how many wait. */
  get length(): { busy: number; waiting: number } {
    return { busy: this.#busy, waiting: this.#waiting.length }
  }

  /**
   * Gives what gives the place back. `isPatient` waits even where no seat is left: for whoever has a place elsewhere.
   * @throws {Busy} when there is neither a place nor a seat; what `signal` says when it is given up.
   */
  async place({ signal, isPatient = false }: { signal?: AbortSignal; isPatient?: boolean } = {}): Promise<() => void> {
    signal?.throwIfAborted()
    if (this.#busy < this.places) this.#busy++
    else if (this.#waiting.length < this.seats || isPatient) await this.#turn(signal)
    else throw new Busy('Too many at once.')
    let isHeld = true
    return () => {
      if (isHeld) this.#leave()
      isHeld = false
    }
  }

  /** Does `work` in a place of its own. */
  async run<T>(work: () => Promise<T>, how: { signal?: AbortSignal; isPatient?: boolean } = {}): Promise<T> {
    const leave = await this.place(how)
    try {
      return await work()
    } finally {
      leave()
    }
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1)
        reject(signal?.reason)
      }
      const enter = () => {
        signal?.removeEventListener('abort', giveUp)
        resolve()
      }
      signal?.addEventListener('abort', giveUp, { once: true })
      this.#waiting.push(enter)
    })
  }

  /** The place goes to whoever waits longest. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#busy--
  }
}
