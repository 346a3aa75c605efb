/** A part of an address as its letters; one that cannot be decoded is one that is not there. */
export function decoded(segment: string | undefined): string {
  try {
    return decodeURIComponent(segment ?? '')
  } catch {
    return ''
  }
}
