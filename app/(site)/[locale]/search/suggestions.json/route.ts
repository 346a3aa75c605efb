import { searchSuggestions } from '@/lib/queries/search'
import { readerLocale } from '../../../readerLocale'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

/** `{ suggestions: [{ text, path, collection }] }`: what somebody who types `q` may mean. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: segment } = await params
  const locale = await readerLocale(segment)
  // A language that this newsroom does not speak has no page, and no suggestions.
  if (locale !== segment) return Response.json({ error: 'Not found' }, { status: 404 })
  const text = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 200)
  return Response.json({ suggestions: await searchSuggestions(locale, text) })
}
