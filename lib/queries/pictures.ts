import type { Locale } from '../locales'
import { type ListedPicture, toListedPicture } from '../model/listedPicture'
import { today } from './newsroom'
import { find } from './reader'
import { releaseSummaries } from './releases'
import { catalogue } from './searchIndex'

export type PicturePage = { pictures: ListedPicture[]; pages: number }

/**
 * Pictures of the releases that can be read in a language, those of the newest release first, each once. `page` counts
 * from 1. The index proposes, the gate decides.
 */
export async function picturePage(locale: Locale, page: number, perPage = 24): Promise<PicturePage> {
  const listed = (await catalogue(locale)).pictures((page - 1) * perPage, perPage)
  const pages = Math.max(1, Math.ceil(listed.total / perPage))
  if (listed.pictures.length === 0) return { pictures: [], pages }
  const ids = listed.pictures.map(({ id }) => id)
  const [docs, releases, day] = await Promise.all([
    find('media', { where: { id: { in: ids } }, limit: ids.length }),
    releaseSummaries(locale, [...new Set(listed.pictures.map(({ release }) => release))]),
    today(),
  ])
  const pictures = listed.pictures.flatMap(({ id, release }) => {
    const media = docs.find((doc) => doc.id === id)
    const from = releases.find((one) => one.id === release)
    return (media && from && toListedPicture(media, from, locale, day)) ?? []
  })
  return { pictures, pages }
}
