import { dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { decoded } from './decoded'
import { plainAnswer } from './plainAnswer'
import { readerLocale } from './readerLocale'

type Found<T> = { is: T } | { movedTo: string } | { elsewhere: unknown } | { retracted: unknown } | undefined

type Question<T> = {
  ask: (locale: Locale, slug: string) => Promise<Found<T>>
  /** The address of this file beside the page at another path. */
  file: (page: string) => string
  answer: (record: T, locale: Locale) => Promise<Response | undefined>
}

/**
 * A file beside the page of a record: 404 where there is no such page (in this language), 410 where it was taken back,
 * 308 to where it has gone.
 */
export async function recordAnswer<T>(
  request: Request,
  { locale: segment, slug }: { locale: string; slug: string },
  { ask, file, answer }: Question<T>,
): Promise<Response> {
  const locale = await readerLocale(segment)
  const words = dictionary(locale)
  const found = locale === segment ? await ask(locale, decoded(slug)) : undefined
  if (found && 'retracted' in found) return plainAnswer(410, words.retracted.text)
  if (found && 'movedTo' in found)
    return new Response(null, {
      status: 308,
      headers: { Location: `${encodeURI(file(found.movedTo))}${new URL(request.url).search}` },
    })
  const answered = found && 'is' in found ? await answer(found.is, locale) : undefined
  return answered ?? plainAnswer(404, words.notFound.title)
}
