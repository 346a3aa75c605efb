/**
 * The same pure function, which remembers its last results by what it was given. Meant for numbers: what is remembered
 * is only found by whoever gives the same again, and no word of what readers may no longer see is kept.
 */
export function remembered<In, Out>(work: (given: In) => Out, room = 32): (given: In) => Out {
  const results = new Map<string, Out>()
  return (given) => {
    const key = JSON.stringify(given)
    const result = results.get(key) ?? work(given)
    // The one used last is the last to go.
    results.delete(key)
    results.set(key, result)
    if (results.size > room) results.delete(results.keys().next().value ?? key)
    return result
  }
}
