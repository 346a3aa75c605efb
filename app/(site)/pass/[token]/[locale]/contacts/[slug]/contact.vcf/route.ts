import { isLocale } from '@/lib/locales'
import type { Release } from '@/lib/model/release'
import { cardsUnderPass } from '@/lib/model/underPass'
import { cardAnswer } from '../../../../../../cardAnswer'
import { passAnswer } from '../../../../../passAnswer'

type Context = { params: Promise<{ token: string; locale: string; slug: string }> }

/** The card of one person who can be asked about the release. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, locale, slug } = await params
  const one = (release: Release | undefined) => release?.contacts.find(({ contact }) => contact.slug === slug)
  return passAnswer(token, {
    open: ({ release }) =>
      cardAnswer(request, { locale, slug }, async (language) => {
        const found = one(release(language))
        return found && { contacts: cardsUnderPass([found]), name: found.contact.name, plainName: slug }
      }),
    released: (release) => (isLocale(locale) ? one(release(locale))?.contact.cardPath : undefined),
  })
}
