import { readerLimits } from '@/collections/access'

type Page<T> = { docs: T[]; pages: number }

/** A page of as many documents as a reader gets at once. */
export const perQuestion = readerLimits.perPage

/**
 * Documents page after page: a reader gets no more than a hundred at once, and a list that ended there would not say so.
 * `first` counts from 1, `most` are pages.
 */
export async function several<T>(
  ask: (page: { limit: number; page: number }) => Promise<Page<T>>,
  first = 1,
  most = Number.POSITIVE_INFINITY,
): Promise<T[]> {
  const found: T[] = []
  for (let page = first; page < first + most; page++) {
    const { docs, pages } = await ask({ limit: perQuestion, page })
    found.push(...docs)
    if (page >= pages) break
  }
  return found
}
