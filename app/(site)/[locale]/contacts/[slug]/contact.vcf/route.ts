import { paths } from '@/lib/paths'
import { contactAt } from '@/lib/queries/contacts'
import { withRole } from '@/lib/queries/releases'
import { cardAnswer } from '../../../../cardAnswer'

type Context = { params: Promise<{ locale: string; slug: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  cardAnswer(request, await params, async (locale, slug) => {
    const found = await contactAt(locale, slug)
    if (!found) return undefined
    if ('movedTo' in found) return { movedTo: paths.cardsAt(found.movedTo, 'ofContact') }
    return { contacts: [await withRole(found.is, locale)], name: found.is.name, plainName: found.is.slug }
  })
