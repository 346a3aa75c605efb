import type { Answer } from './asking'

/** A route of app/ that answers with a file: its handler, as Next calls it. */
type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>
type Route = { at: RegExp; names: string[]; load: () => Promise<{ GET: unknown }> }

const inLocale = (file: string, load: Route['load']): Route => ({
  at: new RegExp(`^/(\\w\\w)/${file.replaceAll('.', '\\.').replace('*', '([^/]+)')}$`),
  names: ['locale', 'slug'],
  load,
})

const routes: Route[] = [
  inLocale('feed.rss', () => import('@/app/(site)/[locale]/feed.rss/route')),
  inLocale('feed.atom', () => import('@/app/(site)/[locale]/feed.atom/route')),
  inLocale('feed.json', () => import('@/app/(site)/[locale]/feed.json/route')),
  inLocale('feed.ninjs.json', () => import('@/app/(site)/[locale]/feed.ninjs.json/route')),
  inLocale('releases.json', () => import('@/app/(site)/[locale]/releases.json/route')),
  inLocale('releases/*/release.json', () => import('@/app/(site)/[locale]/releases/[slug]/release.json/route')),
  inLocale('releases/*/card.png', () => import('@/app/(site)/[locale]/releases/[slug]/card.png/route')),
  inLocale('contacts/contacts.vcf', () => import('@/app/(site)/[locale]/contacts/contacts.vcf/route')),
  inLocale('contacts.json', () => import('@/app/(site)/[locale]/contacts.json/route')),
  inLocale('projects.json', () => import('@/app/(site)/[locale]/projects.json/route')),
  inLocale('mentorships.json', () => import('@/app/(site)/[locale]/mentorships.json/route')),
  inLocale('events.json', () => import('@/app/(site)/[locale]/events.json/route')),
  inLocale('events.ics', () => import('@/app/(site)/[locale]/events.ics/route')),
  inLocale('events/*/event.ics', () => import('@/app/(site)/[locale]/events/[slug]/event.ics/route')),
  { at: /^\/sitemap\.xml$/, names: [], load: () => import('@/app/(site)/sitemap.xml/route') },
  { at: /^\/sitemaps\/([^/]+)$/, names: ['file'], load: () => import('@/app/(site)/sitemaps/[file]/route') },
]

/** The answer of the route at this address; undefined where it is none of those. */
export async function fileAnswer(path: string, headers: Record<string, string> = {}): Promise<Answer | undefined> {
  const url = new URL(path, 'http://localhost:3000')
  for (const { at, names, load } of routes) {
    const found = at.exec(url.pathname)
    if (!found) continue
    const { GET } = await load()
    const params = Object.fromEntries(names.map((name, index) => [name, found[index + 1]]))
    const response = await (GET as Handler)(new Request(url, { headers }), { params: Promise.resolve(params as never) })
    return {
      status: response.status,
      statusText: '',
      headers: [...response.headers],
      body: Buffer.from(await response.arrayBuffer()),
    }
  }
  return undefined
}
