import {
  type Answer,
  type Ask,
  askPatiently,
  faceless,
  lineOf,
  type Road,
  textsOf,
  withoutWords,
  wordsTold,
} from './asking'
import { type Fixture, isInNotice, isPublic, type Names } from './fixture'
import { type Secret, unknownLike, wordsIn } from './secret'
import type { Surface, World } from './surface'

/** Who asks. Whoever sees `the public` gets what a stranger gets, to the byte. */
export type Asker = { name: string; sees: 'the public' | 'everything'; headers: Record<string, string> }

export type Finding = { surface: string; state: string; asker: string; ask: string; found: string }

export type Report = {
  /** Surface × state × asker. */
  cells: number
  requests: number
  /** What was shown that must not be, and every answer by which something hidden can be told from nothing. */
  hits: Finding[]
  /** What is public and could not be found. */
  missing: Finding[]
}

export type Setting = {
  road: Road
  surfaces: readonly Surface[]
  world: World
  /** Leaves out the questions that ask in yet another way what is asked already. */
  isSwift?: boolean
}

/** The questions of a surface, those for which there is time. */
const inTime = ({ isSwift }: Setting, asks: Ask[] = []): Ask[] =>
  isSwift ? asks.filter(({ thorough }) => !thorough) : asks

/** How many questions are under way at once. */
const abreast = 8

/** The answers to all that is asked without a name, as they are now: nothing that is not public may change them. */
export async function remember(setting: Setting): Promise<Memory> {
  const { road, surfaces, world } = setting
  const answers = new Map<string, string>()
  const asks = surfaces.flatMap((surface) => inTime(setting, surface.general?.(world)).map((ask) => ({ surface, ask })))
  await eachOf(asks, async ({ surface, ask }) => {
    const answer = await askPatiently(road, ask)
    if (answer) answers.set(lineOf(ask), timeless(surface, await faceless(answer, [])))
  })
  return { answers, requests: answers.size }
}

export type Memory = { answers: Map<string, string>; requests: number }

/** Asks everything about a release once, as passers-by do: whatever somebody keeps of it is kept from now on. */
export async function lookAt({ road, surfaces, world }: Setting, fixture: Fixture): Promise<void> {
  await eachOf(
    surfaces.flatMap(({ byName }) => byName?.(fixture.names, world) ?? []),
    (ask) => (ask.method === undefined ? askPatiently(road, ask) : Promise.resolve()),
  )
}

/**
 * Asks every surface for every release as a stranger and as each of `askers`, and judges every answer. Asks no more once
 * there are `enough` hits.
 */
export async function examine(
  setting: Setting,
  fixtures: readonly Fixture[],
  { before, askers = [], enough }: { before?: Memory; askers?: readonly Asker[]; enough?: number } = {},
): Promise<Report> {
  const examination = new Examination(setting, fixtures, before, enough)
  await eachOf(setting.surfaces, (surface) => examination.askAtLarge(surface))
  await eachOf(
    fixtures.flatMap((fixture) => setting.surfaces.map((surface) => ({ fixture, surface }))),
    ({ fixture, surface }) => examination.askByName(surface, fixture),
  )
  for (const asker of askers) await eachOf(setting.surfaces, (surface) => examination.askAs(asker, surface))
  return examination.report
}

class Examination {
  readonly report: Report
  /** What a stranger was told, for comparison with others. */
  readonly #public = new Map<string, string>()
  /** What is said of names that belong to nothing; the same for all releases, so it is asked once. */
  readonly #nothing = new Map<string, Promise<string | undefined>>()

  constructor(
    private readonly setting: Setting,
    private readonly fixtures: readonly Fixture[],
    private readonly before: Memory | undefined,
    private readonly enough = Number.POSITIVE_INFINITY,
  ) {
    this.report = { cells: 0, requests: before?.requests ?? 0, hits: [], missing: [] }
  }

  /** No answer once there are hits enough. */
  async #ask(ask: Ask): Promise<Answer | undefined> {
    if (this.report.hits.length >= this.enough) return undefined
    const answer = await askPatiently(this.setting.road, ask)
    if (answer) this.report.requests++
    return answer
  }

  async askAtLarge(surface: Surface): Promise<void> {
    const { before, fixtures, report, setting } = this
    const seen = new Set<string>()
    let asked = 0
    for (const ask of inTime(setting, surface.general?.(setting.world))) {
      const answer = await this.#ask(ask)
      if (!answer) continue
      asked++
      const at = { surface: surface.name, asker: 'anonymous', ask: lineOf(ask) }
      for (const text of await textsOf(answer)) for (const word of wordsIn(text)) seen.add(word)
      this.#search(await wordsTold(ask, answer), at)
      const now = timeless(surface, await faceless(answer, []))
      if (ask.plain) this.#public.set(lineOf(ask), now)
      const then = before?.answers.get(lineOf(ask))
      if (then !== undefined && then !== now)
        report.hits.push({ ...at, state: 'all that is not public', found: `changed: ${difference(then, now)}` })
    }
    if (asked === 0) return
    report.cells += fixtures.length
    for (const fixture of fixtures) this.#expect(surface, fixture, seen, 'in general')
  }

  /** Words that no stranger may be told, of whichever release they are. */
  #search(told: Set<string>, at: Omit<Finding, 'state' | 'found'>, isNotice = false): void {
    for (const fixture of this.fixtures)
      for (const secret of fixture.secrets)
        if (told.has(secret.word) && !isPublic(fixture, secret) && !(isNotice && isInNotice(fixture, secret)))
          this.report.hits.push({ ...at, state: fixture.state, found: named(secret) })
    for (const secret of this.setting.world.hidden)
      if (told.has(secret.word)) this.report.hits.push({ ...at, state: 'never public', found: named(secret) })
  }

  async askByName(surface: Surface, fixture: Fixture): Promise<void> {
    const { byName } = surface
    if (!byName) return
    const hidden = fixture.secrets.filter((secret) => !isPublic(fixture, secret))
    const unknown = hidden.map((secret) => ({ ...secret, word: unknownLike(secret.word) }))
    const seen = new Set<string>()
    const statuses = new Set<number>()
    let asked = 0
    let notices = 0
    for (const names of [fixture.names, ...fixture.others]) {
      const asks = inTime(this.setting, byName(names, this.setting.world))
      const twins = inTime(this.setting, byName(renamed(names, hidden, unknown), this.setting.world))
      for (const [index, ask] of asks.entries()) {
        const answer = await this.#ask(ask)
        if (!answer) continue
        asked++
        statuses.add(answer.status)
        const at = { surface: surface.name, asker: 'anonymous', ask: lineOf(ask) }
        for (const text of await textsOf(answer)) for (const word of wordsIn(text)) seen.add(word)
        const isNotice = fixture.isGone && answer.status === surface.whenGone
        notices += Number(isNotice)
        this.#search(await wordsTold(ask, answer), at, isNotice)
        if (ask.plain) this.#public.set(lineOf(ask), timeless(surface, await faceless(answer, [])))
        if (isNotice) continue
        const twin = twins[index]
        if (!twin || lineOf(twin) === lineOf(ask)) continue
        const ours = timeless(surface, await faceless(answer, hidden))
        const theirs = await this.#ofNothing(surface, twin, unknown)
        if (theirs !== undefined && ours !== theirs)
          this.report.hits.push({
            ...at,
            state: fixture.state,
            found: `not as of nothing: ${difference(theirs, ours)}`,
          })
      }
    }
    if (asked === 0) return
    this.report.cells++
    this.#expect(surface, fixture, seen, `by name, answered ${[...statuses].join(' and ')}`)
    if (fixture.isGone && surface.whenGone && notices === 0 && this.report.hits.length < this.enough)
      this.report.missing.push({ ...by(surface, fixture), ask: 'by name', found: `a notice (${surface.whenGone})` })
  }

  #ofNothing(surface: Surface, twin: Ask, unknown: Secret[]): Promise<string | undefined> {
    const key = withoutWords(lineOf(twin), unknown)
    const known = this.#nothing.get(key)
    if (known) return known
    const asked = this.#ask(twin).then(async (answer) => answer && timeless(surface, await faceless(answer, unknown)))
    this.#nothing.set(key, asked)
    return asked
  }

  /** What must be public is public. */
  #expect(surface: Surface, fixture: Fixture, seen: Set<string>, ask: string): void {
    if (surface.apartFrom?.includes(fixture.state)) return
    for (const secret of fixture.secrets)
      if (surface.shows?.includes(secret.what) && isPublic(fixture, secret) && !seen.has(secret.word))
        this.report.missing.push({
          surface: surface.name,
          state: fixture.state,
          asker: 'anonymous',
          ask,
          found: named(secret),
        })
  }

  /** The plainest questions once more, as somebody else. */
  async askAs(asker: Asker, surface: Surface): Promise<void> {
    const { fixtures, report, setting } = this
    const way = asker.sees === 'the public' ? 'the same' : surface.forStaff
    if (!way) return
    const general = plainOf(surface.general?.(setting.world))
    if (general.length > 0 && way === 'the same') {
      for (const ask of general) await this.#sameAs(asker, surface, ask, 'all')
      report.cells += fixtures.length
    }
    for (const fixture of fixtures) {
      const asks = plainOf(surface.byName?.(fixture.names, setting.world))
      if (asks.length === 0) continue
      report.cells++
      for (const ask of asks) {
        if (way === 'the same') await this.#sameAs(asker, surface, ask, fixture.state)
        else await this.#opensTo(asker, surface, ask, fixture)
      }
    }
  }

  async #sameAs(asker: Asker, surface: Surface, ask: Ask, state: string): Promise<void> {
    const answer = await this.#ask(as(asker, ask))
    const anonymous = this.#public.get(lineOf(ask))
    if (!answer || anonymous === undefined) return
    const theirs = timeless(surface, await faceless(answer, []))
    const at = { surface: surface.name, state, asker: asker.name, ask: lineOf(ask) }
    if (theirs !== anonymous)
      this.report.hits.push({ ...at, found: `not the same page: ${difference(anonymous, theirs)}` })
  }

  async #opensTo(asker: Asker, surface: Surface, ask: Ask, fixture: Fixture): Promise<void> {
    if (!fixture.exists && ask.path.includes(fixture.id)) return
    const answer = await this.#ask(as(asker, ask))
    const at = { surface: surface.name, state: fixture.state, asker: asker.name, ask: lineOf(ask) }
    if (answer && answer.status !== 200) this.report.missing.push({ ...at, found: `status ${answer.status}` })
  }
}

const plainOf = (asks: Ask[] = []): Ask[] => asks.filter((ask) => ask.plain)
const as = ({ headers }: Asker, ask: Ask): Ask => ({ ...ask, headers: { ...ask.headers, ...headers } })

/** The same names with every hidden word exchanged for one that belongs to nothing. */
function renamed(names: Names, hidden: readonly Secret[], unknown: readonly Secret[]): Names {
  let text = JSON.stringify(names)
  for (const [index, { word }] of hidden.entries()) text = text.replaceAll(word, unknown[index]?.word ?? '')
  return JSON.parse(text)
}

const by = (surface: Surface, { state }: Fixture) => ({ surface: surface.name, state, asker: 'anonymous' })

const named = ({ what, lang, kept }: Secret): string => [kept, what, lang].filter(Boolean).join(' ')

const timeless = ({ ignoring }: Surface, text: string): string => (ignoring ? text.replace(ignoring, '') : text)

/** Where two answers part. */
function difference(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80))
  return `${around(a)} ↔ ${around(b)}`
}

/** Runs a task for each item, some of them at the same time. */
export async function eachOf<T>(items: readonly T[], task: (item: T) => Promise<unknown>): Promise<void> {
  const waiting = [...items]
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await task(item)
  }
  await Promise.all(Array.from({ length: abreast }, work))
}

/** The findings, one a line, without those that say the same of the same surface and state. */
export function told(findings: readonly Finding[], most = 40): string {
  const lines = new Map<string, string>()
  for (const { surface, state, asker, ask, found } of findings) {
    const key = `${surface} · ${state} · ${found.slice(0, 60)}`
    if (!lines.has(key)) lines.set(key, `${surface} · ${state} · ${asker}: ${found} (${ask.slice(0, 300)})`)
  }
  return [...lines.values()].slice(0, most).join('\n')
}
