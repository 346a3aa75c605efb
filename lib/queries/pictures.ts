import type { Locale } from '../locales'
import { type ListedPicture, toListedPicture } from '../model/listedPicture'
import type { CataloguePicture } from '../search/catalogue'
import { spelled } from '../search/words'
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
  return { pictures: await shown(listed.pictures, locale), pages }
}

/** The first pictures of these releases; those come first that say of themselves one of these words, and are told apart. */
export async function picturesOf(
  locale: Locale,
  releases: string[],
  words: string[],
  limit: number,
): Promise<(ListedPicture & { says: boolean })[]> {
  const listed = (await catalogue(locale)).picturesOf(releases).slice(0, lookedThrough)
  const pictures = (await shown(listed, locale)).map((one) => {
    const said = spelled(`${one.picture.alt.text} ${one.picture.caption?.text ?? ''}`)
    return { ...one, says: words.some((word) => said.includes(word)) }
  })
  return pictures.sort((a, b) => Number(b.says) - Number(a.says)).slice(0, limit)
}

const lookedThrough = 60

async function shown(listed: CataloguePicture[], locale: Locale): Promise<ListedPicture[]> {
  if (listed.length === 0) return []
  const ids = listed.map(({ id }) => id)
  const [docs, releases, day] = await Promise.all([
    find('media', { where: { id: { in: ids } }, limit: ids.length }),
    releaseSummaries(locale, [...new Set(listed.map(({ release }) => release))]),
    today(),
  ])
  return listed.flatMap(({ id, release }) => {
    const media = docs.find((doc) => doc.id === id)
    const from = releases.find((one) => one.id === release)
    return (media && from && toListedPicture(media, from, locale, day)) ?? []
  })
}
