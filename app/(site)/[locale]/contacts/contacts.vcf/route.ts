import { dictionary } from '@/lib/dictionaries/dictionary'
import { allContacts } from '@/lib/queries/contacts'
import { cardAnswer } from '../../../cardAnswer'

type Context = { params: Promise<{ locale: string }> }

/** The cards of everybody who can be reached. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  cardAnswer(request, { ...(await params), slug: '' }, async (locale) => ({
    contacts: (await allContacts(locale)).map((contact) => ({ contact })),
    name: dictionary(locale).contact.title,
    plainName: 'contacts',
  }))
