/** What is remembered for a while, by a key: so many at most, of which the oldest go first. */
export class Lately<T> {
  readonly #told = new Map<string, { what: T; until: number }>()

  constructor(
    private readonly milliseconds: number,
    private readonly most: number,
  ) {}

  get(key: string): T | undefined {
    const told = this.#told.get(key)
    if (told && told.until > performance.now()) return told.what
    this.#told.delete(key)
    return undefined
  }

  put(key: string, what: T): void {
    this.#told.delete(key)
    this.#told.set(key, { what, until: performance.now() + this.milliseconds })
    for (const oldest of this.#told.keys()) if (this.#told.size > this.most) this.#told.delete(oldest)
  }
}
