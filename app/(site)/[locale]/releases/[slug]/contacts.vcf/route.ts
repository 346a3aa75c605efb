import { paths } from '@/lib/paths'
import { releaseAt } from '@/lib/queries/releases'
import { cardAnswer } from '../../../../cardAnswer'

type Context = { params: Promise<{ locale: string; slug: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  cardAnswer(request, await params, async (locale, slug) => {
    const found = await releaseAt(locale, slug)
    if (!found || 'elsewhere' in found) return undefined
    if ('retracted' in found) return 'gone'
    if ('movedTo' in found) return { movedTo: paths.cardsAt(found.movedTo, 'ofRelease') }
    const { contacts, reference } = found.is
    return { contacts, name: reference, plainName: reference }
  })
