import { releaseAt } from '@/lib/queries/releases'
import { cardAnswer } from '../../../../cardAnswer'

type Context = { params: Promise<{ locale: string; slug: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  cardAnswer(request, await params, async (locale, slug) => {
    const found = await releaseAt(locale, slug)
    if (found && 'retracted' in found) return 'gone'
    if (!found || !('is' in found) || found.is.contacts.length === 0) return undefined
    const { contacts, reference } = found.is
    return { contacts, name: reference, plainName: reference }
  })
