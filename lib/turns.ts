/** No turn could be had: too many were waiting. */
export class NoTurn extends Error {
  override name = 'NoTurn'
}

/**
 * Work that weighs on the machine, so that many who ask at once do not take it from everybody else: so many pieces at the
 * same time, so many in line.
 */
export class Turns {
  #running = 0
  readonly #line: (() => void)[] = []

  constructor(
    private readonly atOnce: number,
    private readonly inLine: number,
  ) {}

  /** Does the work when its turn comes. @throws {NoTurn} at once when the line is full. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.atOnce) {
      if (this.#line.length >= this.inLine) throw new NoTurn()
      await new Promise<void>((resolve) => this.#line.push(resolve))
    } else this.#running++
    try {
      return await work()
    } finally {
      const next = this.#line.shift()
      if (next) next()
      else this.#running--
    }
  }
}
