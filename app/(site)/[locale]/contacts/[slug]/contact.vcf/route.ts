import { contactAt } from '@/lib/queries/contacts'
import { cardAnswer } from '../../../../cardAnswer'

type Context = { params: Promise<{ locale: string; slug: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  cardAnswer(request, await params, async (locale, slug) => {
    const found = await contactAt(locale, slug)
    if (!found || 'movedTo' in found) return undefined
    return { contacts: [{ contact: found.is }], name: found.is.name, plainName: found.is.slug }
  })
