import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'
import { type InEach, type Locale, locales } from '@/lib/locales'
import { releaseAt, releasePage } from '@/lib/queries/releases'
import { freshCanary } from '../support/leak/secret'
import { openPayload } from '../support/payload'
import { aBody, aUser, change, put } from '../support/records'
import { rest } from '../support/rest'

/** Whatever the newsroom does, one thing after another: readers get what a very plain model says, and nothing else. */

let payload: Payload
let close: () => Promise<void>
let editor: User
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  payload.logger.level = 'silent'
  await aUser(payload, 'administrator')
  editor = await aUser(payload, 'editor')
})
afterAll(() => close())

/** LEAK_RUNS sequences (the suite makes do with two), from LEAK_SEED to repeat one. */
const numRuns = Number(process.env.LEAK_RUNS ?? 2)
const seed = Number(process.env.LEAK_SEED ?? Date.now() % 2 ** 31)

type Text = {
  title: InEach
  languages: Locale[]
  hour: 'past' | 'ahead'
  withdrawal: 'none' | 'withdrawn' | 'retracted'
}

/** A release as the model keeps it: what the newsroom works on, and what is out. */
type Kept = { id: string; draft: Text; out?: Text; inTrash: boolean }

const moment = { past: '2022-12-08T09:00:00.000Z', ahead: new Date(Date.now() + 86_400_000).toISOString() }
const someLanguages: Locale[][] = [['nl'], ['nl', 'fr'], ['nl', 'fr', 'en'], ['en']]
const states = ['none', 'withdrawn', 'retracted'] as const

/** The title that anybody may read in a language; undefined where there is nothing to read. */
function readable({ out, inTrash }: Kept, locale: Locale): string | undefined {
  if (!out || inTrash || out.hour === 'ahead' || out.withdrawal === 'retracted') return undefined
  return out.languages.includes(locale) ? out.title[locale] : undefined
}

async function aNew(): Promise<Kept> {
  const title = { nl: freshCanary(), fr: freshCanary(), en: freshCanary() }
  const { id } = await put(payload, 'press-releases', {
    title: title.nl,
    body: aBody('x'),
    languages: ['nl'],
    releaseAt: moment.past,
    _status: 'draft',
  })
  for (const locale of ['fr', 'en'] as const)
    await change(payload, id, { title: title[locale], body: aBody('x') }, { locale, draft: true })
  return { id, draft: { title, languages: ['nl'], hour: 'past', withdrawal: 'none' }, inTrash: false }
}

const dataOf = ({ languages, hour, withdrawal }: Partial<Text>): Record<string, unknown> => ({
  ...(languages ? { languages } : {}),
  ...(hour ? { releaseAt: moment[hour] } : {}),
  ...(withdrawal ? { withdrawal: { state: withdrawal } } : {}),
})

async function save(kept: Kept, more: Partial<Text>): Promise<void> {
  await change(payload, kept.id, dataOf(more), { draft: true })
  kept.draft = { ...kept.draft, ...more }
}

async function release(kept: Kept, more: Partial<Text> = {}): Promise<void> {
  await change(payload, kept.id, dataOf(more))
  kept.draft = { ...kept.draft, ...more }
  kept.out = kept.draft
}

const asEditor = (kept: Kept, method: string, way: string, body: object = {}) =>
  rest(payload, `/press-releases${way.replace(':id', kept.id)}`, { method, body, user: editor })

/** What the newsroom may do; `n` chooses how. In the trash nothing is done but what brings a release out again. */
const actions: Record<string, (kept: Kept, n: number) => Promise<void>> = {
  async edit(kept, n) {
    const locale = locales[n % 3] as Locale
    const title = freshCanary()
    await change(payload, kept.id, { title }, { locale, draft: true })
    kept.draft = { ...kept.draft, title: { ...kept.draft.title, [locale]: title } }
  },
  plan: (kept, n) => save(kept, n % 2 ? { hour: 'past' } : { hour: 'ahead' }),
  choose: (kept, n) => save(kept, { languages: someLanguages[n % 4] as Locale[] }),
  release: (kept) => release(kept),
  embargo: (kept) => release(kept, { hour: 'ahead' }),
  lift: (kept) => release(kept, { hour: 'past' }),
  translate: (kept, n) => release(kept, { languages: someLanguages[n % 4] as Locale[] }),
  take: (kept, n) => release(kept, { withdrawal: states[n % 3] as Text['withdrawal'] }),
  async move(kept) {
    await change(payload, kept.id, { slug: `adres-${freshCanary()}` })
    kept.out = kept.draft
  },
  async unpublish(kept) {
    await change(payload, kept.id, { _status: 'draft' })
    delete kept.out
  },
  async trash(kept) {
    const { status } = await asEditor(kept, 'PATCH', '/:id', { deletedAt: new Date().toISOString() })
    // What is out, or about to be, is withdrawn or retracted first.
    const mayGo = !kept.out || kept.out.withdrawal === 'retracted'
    expect(status).toBe(mayGo ? 200 : 403)
    kept.inTrash = mayGo
  },
  async copy(kept) {
    // Made or refused (a second copy wants the first one's address): readers never get to know of it.
    await asEditor(kept, 'POST', '/:id/duplicate')
  },
  async remove(kept) {
    await payload.delete({ collection: 'press-releases', id: kept.id, overrideAccess: true })
    Object.assign(kept, await aNew())
    delete kept.out
  },
  async restore(kept, n) {
    const { docs } = await payload.findVersions({
      collection: 'press-releases',
      where: { parent: { equals: kept.id } },
      locale: 'all',
      limit: 100,
      depth: 0,
      overrideAccess: true,
    })
    // Those from before it was translated could not be released.
    const whole = docs.filter(({ version }) => locales.every((locale) => textOf(version).title[locale]))
    const version = whole[n % whole.length]
    const { status } = await asEditor(kept, 'POST', `/versions/${version?.id}?draft=true`)
    expect(status).toBe(200)
    // What stands beside the text is not restored: the withdrawal, and the hour of what is out.
    const { withdrawal, hour } = kept.draft
    kept.draft = { ...textOf(version?.version), withdrawal, ...(kept.out ? { hour } : {}) }
  },
}

/** Payload's types describe one language; a version was read in all of them. */
function textOf(version: unknown): Text {
  const {
    title,
    languages,
    releaseAt: hour,
    withdrawal,
  } = version as {
    title: InEach
    languages: Locale[]
    releaseAt: string
    withdrawal: { state: Text['withdrawal'] }
  }
  const when = new Date(hour).getTime() > Date.now() ? 'ahead' : 'past'
  return { title, languages, hour: when, withdrawal: withdrawal.state }
}

/** Out of the trash as a draft, whatever it was; released anew from there it is not. */
async function untrash(kept: Kept, n: number): Promise<void> {
  const status = ([{ _status: 'published' }, { _status: 'draft' }, {}] as const)[n % 3]
  const answer = await asEditor(kept, 'PATCH', '/:id?trash=true', { deletedAt: null, ...status })
  expect(answer.status).toBe(n % 3 === 0 ? 403 : 200)
  if (n % 3 === 0) return
  kept.inTrash = false
  delete kept.out
}

/** Every answer that a reader can get, against the model. */
async function compare(all: Kept[], done: string): Promise<void> {
  for (const locale of locales) {
    const expected = all.flatMap((kept) => readable(kept, locale) ?? []).sort()
    const list = await rest(payload, `/press-releases?locale=${locale}&limit=100&depth=0&draft=true`)
    const count = await rest(payload, `/press-releases/count?locale=${locale}`)
    const page = await releasePage(locale, 1, 100)
    expect({
      done,
      locale,
      list: list.json.docs.map(({ title }: { title: string }) => title).sort(),
      total: list.json.totalDocs,
      count: count.json.totalDocs,
      page: page.releases.map(({ title }) => title).sort(),
      pageTotal: page.total,
    }).toEqual({
      done,
      locale,
      list: expected,
      total: expected.length,
      count: expected.length,
      page: expected,
      pageTotal: expected.length,
    })
    for (const { path, title } of page.releases)
      expect(await releaseAt(locale, path.split('/').at(-1) ?? '')).toMatchObject({ is: { title } })
  }
  for (const kept of all) {
    const { status, json } = await rest(payload, `/press-releases/${kept.id}?locale=all&depth=0&trash=true`)
    const titles = locales.flatMap((locale) => readable(kept, locale) ?? [])
    expect([done, status, Object.values(json.title ?? {}).sort()]).toEqual([
      done,
      titles.length > 0 ? 200 : 404,
      titles.sort(),
    ])
  }
}

test('after each of thirty things done in any order, readers get what the model says', async () => {
  process.stderr.write(`Sequences of thirty: ${numRuns}, seed ${seed} (LEAK_RUNS, LEAK_SEED)\n`)
  const step = fc.tuple(fc.constantFrom(...Object.keys(actions)), fc.nat(1), fc.nat(11))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 30 }), async (steps) => {
      await payload.delete({
        collection: 'press-releases',
        where: { id: { exists: true } },
        trash: true,
        overrideAccess: true,
      })
      const all = [await aNew(), await aNew()]
      for (const [index, [name, which, n]] of steps.entries()) {
        const kept = all[which]
        if (!kept) continue
        const act = kept.inTrash ? untrash : actions[name]
        await act?.(kept, n)
        await compare(all, `${index}: ${kept.inTrash ? 'trash' : name} ${which} ${n}`)
      }
    }),
    { numRuns, seed, endOnFailure: true },
  )
}, 600_000)
