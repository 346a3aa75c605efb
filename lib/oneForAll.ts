/**
 * One of its kind for the whole process, made when it is first asked for. Next bundles routes apart from each other, so
 * that what stands in a module may be there several times.
 */
export function oneForAll<T>(name: string, make: () => T): T {
  const key = keyOf(name)
  const held = globalThis as { [key]?: T }
  held[key] ??= make()
  return held[key]
}

/** What is held under a name, if anybody has asked for it yet. */
export const heldByAll = <T>(name: string): T | undefined =>
  (globalThis as { [key: symbol]: T | undefined })[keyOf(name)]

const keyOf = (name: string): symbol => Symbol.for(`press-room.${name}`)
