import { toJson } from '@/lib/formats/json'
import type { SuggestedFor } from '@/lib/model/published'
import { searchSuggestions } from '@/lib/queries/search'
import { dataAnswer, json } from '../../../dataAnswer'
import { listAnswer } from '../../../listAnswer'

/** What somebody who types `q` may mean. */
export const GET = listAnswer(async (locale, request) => {
  const text = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 200)
  const suggested: SuggestedFor = { suggestions: await searchSuggestions(locale, text) }
  return dataAnswer(request, toJson(suggested), json)
})
