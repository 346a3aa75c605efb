import { dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { plainAnswer } from './plainAnswer'
import { readerLocale } from './readerLocale'

type Context = { params: Promise<{ locale: string }> }

/** A list in one language; 404 in a language that the newsroom has switched off, or where there is no such list. */
export const listAnswer =
  (answer: (locale: Locale, request: Request) => Promise<Response | undefined>) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const { locale: segment } = await params
    const locale = await readerLocale(segment)
    const answered = locale === segment ? await answer(locale, request) : undefined
    return answered ?? plainAnswer(404, dictionary(locale).notFound.title)
  }
