/**
 * One of its kind for the whole process, made when it is first asked for. Next bundles routes apart from each other, so
 * that what stands in a module may be there several times.
 */
export function oneForAll<T>(name: string, make: () => T): T {
  const key = Symbol.for(`press-room.${name}`)
  const held = globalThis as { [key]?: T }
  held[key] ??= make()
  return held[key]
}
