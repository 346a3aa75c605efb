import { GET as security } from '@/app/(site)/.well-known/security.txt/route'
import { GET as contactCard } from '@/app/(site)/[locale]/contacts/[slug]/contact.vcf/route'
import { GET as contactsContactsVcf } from '@/app/(site)/[locale]/contacts/contacts.vcf/route'
import { GET as contactsJson } from '@/app/(site)/[locale]/contacts.json/route'
import { GET as eventsEventIcs } from '@/app/(site)/[locale]/events/[slug]/event.ics/route'
import { GET as eventsIcs } from '@/app/(site)/[locale]/events.ics/route'
import { GET as eventsJson } from '@/app/(site)/[locale]/events.json/route'
import { GET as feedAtom } from '@/app/(site)/[locale]/feed.atom/route'
import { GET as feedJson } from '@/app/(site)/[locale]/feed.json/route'
import { GET as feedNinjsJson } from '@/app/(site)/[locale]/feed.ninjs.json/route'
import { GET as feedRss } from '@/app/(site)/[locale]/feed.rss/route'
import { GET as mentorshipsJson } from '@/app/(site)/[locale]/mentorships.json/route'
import { GET as projectPack } from '@/app/(site)/[locale]/projects/[slug]/pack.zip/route'
import { GET as projectsJson } from '@/app/(site)/[locale]/projects.json/route'
import { GET as releasesCardPng } from '@/app/(site)/[locale]/releases/[slug]/card.png/route'
import { GET as releaseCards } from '@/app/(site)/[locale]/releases/[slug]/contacts.vcf/route'
import { GET as pack } from '@/app/(site)/[locale]/releases/[slug]/pack.zip/route'
import { GET as releaseDocx } from '@/app/(site)/[locale]/releases/[slug]/release.docx/route'
import { GET as releaseHtml } from '@/app/(site)/[locale]/releases/[slug]/release.html/route'
import { GET as releasesReleaseJson } from '@/app/(site)/[locale]/releases/[slug]/release.json/route'
import { GET as releasePdf } from '@/app/(site)/[locale]/releases/[slug]/release.pdf/route'
import { GET as releaseTxt } from '@/app/(site)/[locale]/releases/[slug]/release.txt/route'
import { GET as releasesJson } from '@/app/(site)/[locale]/releases.json/route'
import { GET as suggestions } from '@/app/(site)/[locale]/search/suggestions.json/route'
import { GET as openApi } from '@/app/(site)/developers/openapi.json/route'
import { GET as robots } from '@/app/(site)/robots.txt/route'
import { GET as sitemapXml } from '@/app/(site)/sitemap.xml/route'
import { GET as sitemapsFile } from '@/app/(site)/sitemaps/[file]/route'
import type { Answer } from './asking'

/** A route of app/ that answers with a file: its handler, as Next calls it. */
type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>
type Route = { at: RegExp; names: string[]; GET: unknown }

const inLocale = (file: string, GET: unknown): Route => ({
  at: new RegExp(`^/(\\w\\w)/${file.replaceAll('.', '\\.').replace('*', '([^/]+)')}$`),
  names: ['locale', 'slug'],
  GET,
})

const routes: Route[] = [
  inLocale('feed.rss', feedRss),
  inLocale('feed.atom', feedAtom),
  inLocale('feed.json', feedJson),
  inLocale('feed.ninjs.json', feedNinjsJson),
  inLocale('releases.json', releasesJson),
  inLocale('releases/*/release.json', releasesReleaseJson),
  inLocale('releases/*/card.png', releasesCardPng),
  inLocale('releases/*/release.txt', releaseTxt),
  inLocale('releases/*/release.html', releaseHtml),
  inLocale('releases/*/release.docx', releaseDocx),
  inLocale('releases/*/release.pdf', releasePdf),
  inLocale('releases/*/pack.zip', pack),
  inLocale('releases/*/contacts.vcf', releaseCards),
  inLocale('projects/*/pack.zip', projectPack),
  inLocale('search/suggestions.json', suggestions),
  inLocale('contacts/contacts.vcf', contactsContactsVcf),
  inLocale('contacts/*/contact.vcf', contactCard),
  inLocale('contacts.json', contactsJson),
  inLocale('projects.json', projectsJson),
  inLocale('mentorships.json', mentorshipsJson),
  inLocale('events.json', eventsJson),
  inLocale('events.ics', eventsIcs),
  inLocale('events/*/event.ics', eventsEventIcs),
  { at: /^\/\.well-known\/security\.txt$/, names: [], GET: security },
  { at: /^\/robots\.txt$/, names: [], GET: robots },
  { at: /^\/developers\/openapi\.json$/, names: [], GET: openApi },
  { at: /^\/sitemap\.xml$/, names: [], GET: sitemapXml },
  { at: /^\/sitemaps\/([^/]+)$/, names: ['file'], GET: sitemapsFile },
]

/** The answer of the route at this address; undefined where it is none of those. */
export async function fileAnswer(path: string, headers: Record<string, string> = {}): Promise<Answer | undefined> {
  const url = new URL(path, 'http://localhost:3000')
  for (const { at, names, GET } of routes) {
    const found = at.exec(url.pathname)
    if (!found) continue
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
