/**
 * A moment so far ahead, in milliseconds since 1970, that what takes as long as `trial` can be done several times before
 * it, however busy the machine is; at least four seconds.
 */
export async function hourAhead(trial: () => Promise<unknown>): Promise<number> {
  const began = Date.now()
  await trial()
  return Date.now() + 6 * (Date.now() - began) + 4000
}
