/**
 * A kind of error that is known again by its name. Next bundles pages, routes and the start apart from each other, each
 * with classes of its own: what one has thrown would be no `instanceof` the class of another, though what is held for
 * all of them (oneForAll.ts, Payload itself) has thrown it.
 */
export function knownError(name: string) {
  return class extends Error {
    override name = name

    static override [Symbol.hasInstance](error: unknown): boolean {
      return error instanceof Error && error.name === name
    }
  }
}
