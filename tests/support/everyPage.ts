import type { Payload } from 'payload'
import { type InEach, type Locale, locales } from '@/lib/locales'
import { aboutPages, paths } from '@/lib/paths'
import { askForPass } from './passes'
import { aBody, aRelease, aUser, change } from './records'

/** A page as its reader finds it: which kind it is, where, and with what status it answers. */
export type KnownPage = { kind: string; path: string; status: number }

/**
 * One page of every kind that a reader can meet in the demo newsroom at `url`, in each language; what the demo has
 * none of is made: a release of almost nothing, one that was retracted, and two links to what is under embargo.
 */
export async function everyPage(payload: Payload, url: string): Promise<Record<Locale, KnownPage[]>> {
  const made = await whatTheDemoHasNot(payload, url)
  const pages = await Promise.all(locales.map(async (locale) => [locale, await pagesIn(locale, url, made)] as const))
  return Object.fromEntries(pages) as Record<Locale, KnownPage[]>
}

type Made = { bare: string; retracted: InEach; pass: string; acceptedPass: string }

async function pagesIn(locale: Locale, url: string, made: Made): Promise<KnownPage[]> {
  const release = (reference: string) => addressOf(url, reference, locale)
  const full = await release('2022-014')
  const html = await (await fetch(`${url}${full}`)).text()
  const linked = (kind: string) => new RegExp(`href="(/${locale}/${kind}/[^"/]+)"`).exec(html)?.[1] ?? ''
  const word = { nl: 'vrouwen', fr: 'femmes', en: 'women' }[locale]
  const [onlyDutch, withdrawn, behind] = await Promise.all(['2022-009', '2022-012', '2022-017'].map(release))
  const list = paths.releases(locale)
  const answering = (status: number, pages: Record<string, string | false | undefined>): KnownPage[] =>
    Object.entries(pages).flatMap(([kind, path]) => (path === false ? [] : [{ kind, path: path ?? '', status }]))
  return [
    ...answering(200, {
      home: paths.home(locale),
      releases: list,
      'releases, narrowed': `${list}?kind=press-release&year=2022`,
      'releases, nothing left': `${list}?kind=statement&year=2022`,
      archive: paths.archive(locale),
      search: paths.search(locale),
      'search, found': paths.search(locale, word),
      'search, a page of the press room': paths.search(locale, 'privacy'),
      'search, nothing found': paths.search(locale, 'xylofoonvereniging'),
      release: full,
      'release with figures': await release('2022-016'),
      'release of almost nothing': await release(made.bare),
      'release, withdrawn': withdrawn?.startsWith(`/${locale}/`) && withdrawn,
      'release, translation': behind?.startsWith(`/${locale}/`) && behind,
      project: linked('projects'),
      city: linked('cities'),
      pictures: paths.pictures(locale),
      mentorships: paths.mentorships(locale),
      mentorship: linked('mentorships'),
      contacts: paths.contacts(locale),
      contact: linked('contacts'),
      organisation: linked('organisations'),
      event: linked('events'),
      topic: linked('topics'),
      projects: paths.projects(locale),
      cities: paths.cities(locale),
      organisations: paths.organisations(locale),
      events: paths.events(locale),
      topics: paths.topics(locale),
      developers: paths.developers(locale),
      ...Object.fromEntries(aboutPages.map((page) => [`about ${page}`, paths.about(locale, page)])),
      'terms of a pass': paths.passRelease(made.pass, locale),
      'release by a pass': paths.passRelease(made.acceptedPass, locale),
    }),
    ...answering(400, { 'releases, misspelt': `${list}?year=soon` }),
    ...answering(404, {
      'not there': `/${locale}/nowhere`,
      'release in another language': locale !== 'nl' && onlyDutch?.replace(/^\/nl/, `/${locale}`),
      // In one language only: who knocks at too many closed doors is kept from the open ones too.
      'pass that opens nothing': locale === 'en' && paths.passRelease('x'.repeat(43), locale),
    }),
    ...answering(410, { 'release, retracted': made.retracted[locale] }),
  ]
}

const addressOf = async (url: string, reference: string, locale: Locale): Promise<string> => {
  const headers = { 'Accept-Language': locale }
  const answer = await fetch(`${url}${paths.reference(reference)}`, { headers, redirect: 'manual' })
  return answer.headers.get('location') ?? ''
}

async function whatTheDemoHasNot(payload: Payload, url: string): Promise<Made> {
  const bare = await inThreeLanguages(payload, { nl: 'Een zin', fr: 'Une phrase', en: 'A sentence' })
  const gone = await inThreeLanguages(payload, { nl: 'Teruggehaald', fr: 'Révoqué', en: 'Retracted' })
  const before = await Promise.all(
    locales.map(async (locale) => [locale, await addressOf(url, gone.reference, locale)]),
  )
  const withdrawal = {
    state: 'retracted',
    at: new Date().toISOString(),
    note: 'Er stond een naam in van iemand anders.',
  }
  await change(payload, gone.id, { withdrawal })
  const { docs } = await payload.find({
    collection: 'press-releases',
    where: { reference: { equals: '2026-301' } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const id = String(docs[0]?.id)
  const user = await aUser(payload, 'administrator')
  const pass = await askForPass(payload, user, id, { kind: 'embargo' })
  const acceptedPass = await askForPass(payload, user, id, { kind: 'embargo' })
  await fetch(`${url}${paths.acceptPass(acceptedPass.token)}`, { method: 'POST', redirect: 'manual' })
  return {
    bare: bare.reference,
    retracted: Object.fromEntries(before) as InEach,
    pass: pass.token,
    acceptedPass: acceptedPass.token,
  }
}

/** A release that is nothing but its title and one sentence. */
async function inThreeLanguages(payload: Payload, titles: InEach): Promise<{ id: string; reference: string }> {
  const of = (locale: Locale) => ({ title: titles[locale], body: aBody(`${titles[locale]}.`) })
  const { id, reference } = await aRelease(payload, of('nl'))
  await change(payload, id, { ...of('fr'), languages: ['nl', 'fr'] }, { locale: 'fr' })
  await change(payload, id, { ...of('en'), languages: [...locales] }, { locale: 'en' })
  return { id, reference: String(reference) }
}
