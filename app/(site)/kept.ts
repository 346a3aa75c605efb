/** Files by a key that says all they are made of, up to so many bytes together; those that were asked for longest ago go first. */
export class Kept {
  readonly #files = new Map<string, Buffer<ArrayBuffer>>()
  #bytes = 0

  constructor(private readonly most: number) {}

  get(key: string): Buffer<ArrayBuffer> | undefined {
    const file = this.#files.get(key)
    if (!file) return undefined
    this.#files.delete(key)
    this.#files.set(key, file)
    return file
  }

  put(key: string, file: Buffer<ArrayBuffer>): void {
    if (file.byteLength > this.most / 4 || this.#files.has(key)) return
    this.#files.set(key, file)
    this.#bytes += file.byteLength
    for (const [oldest, one] of this.#files) {
      if (this.#bytes <= this.most) break
      this.#files.delete(oldest)
      this.#bytes -= one.byteLength
    }
  }
}
