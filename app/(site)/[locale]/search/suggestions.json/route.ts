import { isLocale } from '@/lib/locales'
import { searchSuggestions } from '@/lib/queries/search'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

/** `{ suggestions: [{ text, path, collection }] }`: what somebody who types `q` may mean. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return Response.json({ error: 'Not found' }, { status: 404 })
  const text = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 200)
  return Response.json({ suggestions: await searchSuggestions(locale, text) })
}
