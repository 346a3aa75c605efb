import { askedFrom } from '@/lib/answer'
import type { Locale } from '@/lib/locales'
import type { Release } from '@/lib/model/release'
import { paths } from '@/lib/paths'
import { type AtPass, atPass } from '@/lib/queries/passes'

type Open = Extract<AtPass, { is: 'open' }>
type Ways = {
  /** What is answered while the pass is open; nothing is a 404. */
  open: (pass: Open) => Promise<Response | undefined>
  /** Where it is to be found once it is public. */
  released: (release: (locale: Locale) => Release | undefined) => string | undefined
}

/** Answers for what stands beside a page under a pass: a card, a file. Before the terms are accepted it leads to them. */
export async function passAnswer(token: string, ways: Ways): Promise<Response> {
  const at = await atPass(token, askedFrom())
  switch (at.is) {
    case 'closed':
      return notThere()
    case 'blocked':
      return plain(429, 'Too many requests', { 'Retry-After': String(at.wait) })
    case 'terms':
      return leadTo(307, paths.pass(token))
    case 'released': {
      const path = ways.released(at.release)
      return path ? leadTo(307, path) : notThere()
    }
    case 'open':
      return (await ways.open(at)) ?? notThere()
  }
}

export const leadTo = (status: 303 | 307, path: string): Response =>
  new Response(null, { status, headers: { Location: path } })

const notThere = (): Response => plain(404, 'Not found')

const plain = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers } })
