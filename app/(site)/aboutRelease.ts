import { type Dictionary, dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import type { Release } from '@/lib/model/release'
import { paths } from '@/lib/paths'
import { theNewsroom } from '@/lib/queries/newsroom'
import { releaseAt } from '@/lib/queries/releases'
import { decoded } from './decoded'
import { plainAnswer } from './plainAnswer'
import { readerLocale } from './readerLocale'

export type Context = { params: Promise<{ locale: string; slug: string }> }
export type Asked = { release: Release; newsroom: Newsroom; locale: Locale; words: Dictionary }

/**
 * Answers with a file about the release at an address, for whoever may read it: 404 where there is none, in the same
 * words whatever the reason; 410 where there was one, 308 to where it has gone.
 */
export const aboutRelease =
  (form: Parameters<typeof paths.fileOf>[1], answer: (request: Request, asked: Asked) => Promise<Response>) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const { locale: segment, slug } = await params
    const locale = await readerLocale(segment)
    const words = dictionary(locale)
    const found = locale === segment ? await releaseAt(locale, decoded(slug)) : undefined
    if (!found || 'elsewhere' in found) return plainAnswer(404, words.notFound.title)
    if ('retracted' in found) return plainAnswer(410, words.retracted.text)
    if ('movedTo' in found) return moved(paths.fileOf(found.movedTo, form))
    return answer(request, { release: found.is, newsroom: await theNewsroom(locale), locale, words })
  }

export const moved = (path: string): Response =>
  new Response(null, { status: 308, headers: { Location: encodeURI(path) } })

/** "2022-014 Acht steden leren van elkaar.pdf": short enough that its end is never cut off. */
export const namesOf = ({ reference, title }: Release, extension: string) => ({
  name: `${reference} ${title.slice(0, 100).trim()}.${extension}`,
  plainName: `${reference}.${extension}`,
})
