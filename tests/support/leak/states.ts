import { type Locale, locales } from '@/lib/locales'
import { aBody, aUser, change } from '../records'
import { type Fixture, publish, writeAhead, writeAnew } from './fixture'
import { freshCanary } from './secret'

/**
 * Every state that a release can be in, and how a written draft is brought there: the one place to add a stage of
 * the workflow. What an outsider gets follows from `standing`:
 *
 * - `nothing`: the same as of a release that never existed, everywhere;
 * - `public`: its public words and nothing else;
 * - `gone`: at its own address a short notice (410), and everywhere else nothing.
 */
export type State = {
  name: string
  standing: 'nothing' | 'public' | 'gone'
  /** The languages in which it is public; all where this is not said. */
  languages?: Locale[]
  /** It was public before: what anybody kept from that time must not show any more. */
  wasPublic?: true
  bring: (fixture: Fixture) => Promise<unknown>
}

const ahead = () => new Date(Date.now() + 86_400_000).toISOString()

export const states: State[] = [
  { name: 'never published draft', standing: 'nothing', bring: async () => undefined },
  { name: 'in review', standing: 'nothing', bring: (fixture) => atStage(fixture, 'inReview') },
  { name: 'approved, without an hour', standing: 'nothing', bring: (fixture) => atStage(fixture, 'approved') },
  {
    name: 'approved, embargoed',
    standing: 'nothing',
    bring: (fixture) => publish(fixture, { releaseAt: ahead() }),
  },
  {
    name: 'published with newer draft text',
    standing: 'public',
    bring: async (fixture) => {
      await publish(fixture)
      await writeAhead(fixture)
    },
  },
  {
    name: 'published in nl only',
    standing: 'public',
    languages: ['nl'],
    bring: (fixture) => publish(fixture, { languages: ['nl'] }),
  },
  { name: 'published', standing: 'public', bring: (fixture) => publish(fixture) },
  {
    name: 'corrected',
    standing: 'public',
    bring: async (fixture) => {
      await publish(fixture)
      await correct(fixture)
    },
  },
  {
    name: 'withdrawn',
    standing: 'public',
    bring: async (fixture) => {
      await publish(fixture)
      await takeBack(fixture, 'withdrawn')
    },
  },
  {
    name: 'retracted',
    standing: 'gone',
    wasPublic: true,
    bring: (fixture) => takeBack(fixture, 'retracted'),
  },
  {
    name: 'unpublished again',
    standing: 'nothing',
    wasPublic: true,
    bring: (fixture) => change(fixture.payload, fixture.id, { _status: 'draft' }),
  },
  {
    name: 'in the trash',
    standing: 'nothing',
    wasPublic: true,
    bring: (fixture) => change(fixture.payload, fixture.id, { deletedAt: new Date().toISOString() }),
  },
  {
    name: 'deleted',
    standing: 'nothing',
    wasPublic: true,
    bring: async (fixture) => {
      await fixture.payload.delete({ collection: 'press-releases', id: fixture.id, overrideAccess: true })
      fixture.exists = false
    },
  },
  {
    name: 'an older version of a published one',
    standing: 'public',
    bring: async (fixture) => {
      await publish(fixture)
      await writeAnew(fixture)
      await publish(fixture)
    },
  },
]

export const publicLanguages = ({ standing, languages }: State): Locale[] =>
  standing === 'public' ? (languages ?? [...locales]) : []

/** As a step of the workflow leaves it; what steps ask for is tested in tests/integration/workflow.test.ts. */
async function atStage({ id, payload }: Fixture, stage: 'inReview' | 'approved'): Promise<void> {
  const user = await aUser(payload, 'editor')
  await payload.update({
    collection: 'press-releases',
    id,
    locale: 'nl',
    draft: true,
    depth: 0,
    overrideAccess: true,
    user,
    context: { step: { kept: { stage } } },
    data: {},
  })
}

/** The Dutch text is put right, with a note for readers in each language. */
export async function correct(fixture: Fixture): Promise<void> {
  const { id, payload, secrets } = fixture
  const wrong = ['body', 'footnote', 'quote', 'speaker', 'fact', 'source']
  for (const secret of secrets) if (secret.lang === 'nl' && wrong.includes(secret.what)) secret.kept = 'older'
  const right = freshCanary()
  secrets.push({ what: 'body', word: right, lang: 'nl' })
  const note = notes(fixture, 'change note')
  const row = { at: new Date().toISOString(), kind: 'correction', note }
  await change(payload, id, { body: aBody(right), changes: [row] }, { draft: true })
  await publish(fixture)
}

/** Withdrawn, with a notice in each language, or retracted; the reason stays in the newsroom. */
export async function takeBack(fixture: Fixture, state: 'withdrawn' | 'retracted'): Promise<void> {
  const { secrets } = fixture
  const note = notes(fixture, 'withdrawal note')
  const reason = freshCanary()
  secrets.push({ what: 'reason', word: reason, kept: 'internal' })
  await publish(fixture, { withdrawal: { state, at: new Date().toISOString(), note, reason } })
}

function notes({ secrets }: Fixture, what: string) {
  const words = { nl: freshCanary(), fr: freshCanary(), en: freshCanary() }
  for (const lang of locales) secrets.push({ what, word: words[lang], lang })
  return words
}
