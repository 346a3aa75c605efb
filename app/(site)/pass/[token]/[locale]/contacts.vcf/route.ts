import { isLocale } from '@/lib/locales'
import { cardsUnderPass } from '@/lib/model/underPass'
import { cardAnswer } from '../../../../cardAnswer'
import { passAnswer } from '../../../passAnswer'

type Context = { params: Promise<{ token: string; locale: string }> }

/** The cards of everybody who can be asked about the release. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, locale } = await params
  return passAnswer(token, {
    open: ({ release }) =>
      cardAnswer(request, { locale, slug: '' }, async (language) => {
        const shown = release(language)
        if (!shown || shown.contacts.length === 0) return undefined
        return { contacts: cardsUnderPass(shown.contacts), name: shown.reference, plainName: shown.reference }
      }),
    released: (release) => (isLocale(locale) ? release(locale)?.contactCardsPath : undefined),
  })
}
