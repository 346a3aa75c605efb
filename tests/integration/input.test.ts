import '../support/graphqlOn'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { validOperators } from 'payload/shared'
import { POST } from '@/app/(payload)/api/[...slug]/route'
import type { User } from '@/collections/payload-types'
import { oddRequests } from '../faults/corpus/odd'
import { type Known, places } from '../faults/corpus/places'
import { writtenTexts } from '../faults/corpus/texts'
import type { Ask } from '../support/leak/asking'
import { openPayload } from '../support/payload'
import { aReadyDraft, aRelease, aUser } from '../support/records'
import { rest, tokenOf } from '../support/rest'

/** A slice of what `npm run faults -- input` hands in, at the door that all of it goes through. */

let payload: Payload
let close: () => Promise<void>
let known: Known
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  payload.logger.level = 'silent'
  const editor: User = await aUser(payload, 'administrator')
  await aRelease(payload)
  const { id, slug } = await aReadyDraft(payload)
  const staff = { Authorization: `JWT ${await tokenOf(payload, editor)}` }
  known = { release: { id, slug: String(slug) }, media: 'x.png', pass: 'x', staff }
})
afterAll(() => close())

type Sent = { name: string; ask: Ask }

/** What is asked of Payload's REST API, and no password, which is slow on purpose; every so-manieth of it. */
const some = (all: Sent[], most: number) => {
  const ours = all.filter(({ ask }) => /^\/api\/(?!graphql|users\/login)/.test(ask.path))
  return ours.filter((_, n) => n % Math.max(1, Math.floor(ours.length / most)) === 0)
}

async function faultsOf(cases: Sent[]): Promise<string[]> {
  const faults: string[] = []
  for (const { name, ask } of cases) {
    const { method = 'GET', path, headers = {}, body } = ask
    if (/^(OPTIONS|PROPFIND|SEARCH|QUERY|PURGE|LINK|HEAD)$/.test(method)) continue
    const form = body === undefined || method === 'GET' ? {} : { form: body }
    const answer = await rest(payload, path.slice('/api'.length), { method, headers, ...form }).catch(
      (error: unknown) => ({
        status: 0,
        text: String(error),
      }),
    )
    if (answer.status >= 500 || answer.status === 0)
      faults.push(`${name}: ${answer.status} ${answer.text.slice(0, 200)}`)
  }
  return faults
}

test('every operator is answered or refused at every field of a release', async () => {
  const fields = ['id', 'title', 'slug', 'kind', 'languages', 'reference', 'releaseAt', 'contacts', 'body']
  const cases = [...validOperators].flatMap((operator) =>
    fields.flatMap((field) =>
      [`where[${field}][${operator}]=x`, `where[${field}][${operator}][]=1&where[${field}][${operator}][]=2`].map(
        (question) => ({ name: question, ask: { path: `/api/press-releases?${question}` } }),
      ),
    ),
  )
  expect(await faultsOf(cases)).toEqual([])
})

test('a question that comes as a body and is none is refused', async () => {
  const headers = { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/json' }
  const request = new Request('http://localhost/api/press-releases', { method: 'POST', headers, body: 'limit=0' })
  const answer = await POST(request, { params: Promise.resolve({ slug: ['press-releases'] }) })
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { errors: [{ message: 'This cannot be read as it was sent.' }] },
  ])
})

test('a question of an odd shape is answered or refused, and is never a fault of the press room', async () => {
  const cases = some(oddRequests(known), 150)
  expect(cases.length).toBeGreaterThanOrEqual(150)
  expect(await faultsOf(cases)).toEqual([])
})

test('nor is any text, wherever it is put', async () => {
  const written = writtenTexts().filter(({ text }) => text.length < 2000)
  const everywhere = places(known).filter(({ isSlow }) => !isSlow)
  const all = everywhere.map(({ name, ask }, n) => {
    const { text } = written[(n * 17) % written.length] ?? { text: '' }
    return { name: `${name} ${JSON.stringify(text).slice(0, 60)}`, ask: ask(text) }
  })
  expect(await faultsOf(some(all, 150))).toEqual([])
})

test('what once was a fault is refused as what it is', async () => {
  const requests = oddRequests(known).filter(({ ask }) => /^\/api\/(?!graphql)/.test(ask.path))
  const once =
    /\[equals\]\[\]|limit=1&limit=2|body\.root|objects in objects|no kind|an unknown kind|without a boundary|without a name|a form at/
  const cases = requests.filter(({ name }) => once.test(name))
  expect(cases.length).toBeGreaterThan(20)
  expect(await faultsOf(cases)).toEqual([])
})

test.each(['Europe/Nowhere', 'zq', 5, '../etc'])('a zone that is none is refused: %j', async (start_tz) => {
  for (const draft of ['', '?draft=true']) {
    const form = JSON.stringify({ title: 'x', start: '2027-03-28T09:00:00+02:00', start_tz })
    const headers = { ...known.staff, 'Content-Type': 'application/json' }
    const answer = await rest(payload, `/events${draft}`, { method: 'POST', headers, form })
    expect([draft, answer.status, answer.text]).toEqual([draft, 400, expect.stringContaining('start_tz')])
  }
})
