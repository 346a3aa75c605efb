import type { Locale } from './locales'
import { everything, printFilter, type ReleaseFilter } from './releaseFilter'

/**
 * The address book: every public address is spelled here and only here.
 * All are paths from the site's root; `absolute` turns one into a URL.
 */
export const paths = {
  root: () => '/',
  home: (locale: Locale) => `/${locale}`,
  releases: (locale: Locale, page = 1, filter: ReleaseFilter = everything) =>
    asked(`/${locale}/releases`, printFilter(filter, page)),
  /** Pictures that may be printed, those of the newest release first. */
  pictures: (locale: Locale, page = 1) => asked(`/${locale}/pictures`, page > 1 ? `page=${page}` : ''),
  /** How many releases there are, by year and month. */
  archive: (locale: Locale) => `/${locale}/archive`,
  search: (locale: Locale, text = '', page = 1) => asked(`/${locale}/search`, searchQuery(text, page)),
  /** What may be meant by what is being typed, as JSON. */
  suggestions: (locale: Locale, text = '') => asked(`/${locale}/search/suggestions.json`, searchQuery(text, 1)),
  release: (locale: Locale, slug: string) => `/${locale}/releases/${slug}`,
  /** The releases of a list as a feed; `query` is that of the list (`?topic=…`), or nothing. */
  feed: (locale: Locale, format: FeedFormat, query = '') => `/${locale}/${feedFiles[format]}${query}`,
  /** The list of releases, and one of them, as data. */
  releasesData: (locale: Locale, query = '') => `/${locale}/releases.json${query}`,
  releaseData: (locale: Locale, slug: string) => `/${locale}/releases/${slug}/release.json`,
  releaseCard: (locale: Locale, slug: string) => `/${locale}/releases/${slug}/card.png`,
  releaseContactCards: (locale: Locale, slug: string) => `/${locale}/releases/${slug}/${cards.ofRelease}`,
  /** A file made of the release, or of the project, whose page is at this path. */
  fileOf: (page: string, form: keyof typeof forms) => `${page}/${forms[form]}`,
  /** Everything of a kind that readers see, by name. */
  projects: (locale: Locale) => `/${locale}/projects`,
  project: (locale: Locale, slug: string) => `/${locale}/projects/${slug}`,
  cities: (locale: Locale) => `/${locale}/cities`,
  city: (locale: Locale, slug: string) => `/${locale}/cities/${slug}`,
  mentorships: (locale: Locale) => `/${locale}/mentorships`,
  mentorship: (locale: Locale, slug: string) => `/${locale}/mentorships/${slug}`,
  contacts: (locale: Locale) => `/${locale}/contacts`,
  contactsCards: (locale: Locale) => `/${locale}/contacts/contacts.vcf`,
  contactsData: (locale: Locale) => `/${locale}/contacts.json`,
  projectsData: (locale: Locale) => `/${locale}/projects.json`,
  mentorshipsData: (locale: Locale) => `/${locale}/mentorships.json`,
  eventsData: (locale: Locale) => `/${locale}/events.json`,
  contact: (locale: Locale, slug: string) => `/${locale}/contacts/${slug}`,
  contactCard: (locale: Locale, slug: string) => `/${locale}/contacts/${slug}/${cards.ofContact}`,
  /** The cards that belong to the page at this path. */
  cardsAt: (page: string, kind: keyof typeof cards) => `${page}/${cards[kind]}`,
  organisations: (locale: Locale) => `/${locale}/organisations`,
  organisation: (locale: Locale, slug: string) => `/${locale}/organisations/${slug}`,
  events: (locale: Locale) => `/${locale}/events`,
  event: (locale: Locale, slug: string) => `/${locale}/events/${slug}`,
  eventCalendar: (locale: Locale, slug: string) => `/${locale}/events/${slug}/event.ics`,
  /** The file of this name that belongs to the page at this path. */
  fileAt: (page: string, name: 'event.ics' | 'release.json' | 'card.png') => `${page}/${name}`,
  calendar: (locale: Locale) => `/${locale}/events.ics`,
  topics: (locale: Locale) => `/${locale}/topics`,
  topic: (locale: Locale, slug: string) => `/${locale}/topics/${slug}`,
  developers: (locale: Locale) => `/${locale}/developers`,
  openApi: () => '/developers/openapi.json',
  robots: () => '/robots.txt',
  /** Whom to tell of a weakness of the site (RFC 9116). */
  securityText: () => '/.well-known/security.txt',
  sitemap: () => '/sitemap.xml',
  sitemapPart: (kind: string, part: number) => `/sitemaps/${kind}-${part}.xml`,
  newsSitemap: () => '/sitemaps/news.xml',
  /** What a newsroom owes its readers to say once. */
  about: (locale: Locale, page: AboutPage) => `/${locale}/about/${page}`,
  reference: (reference: string) => `/r/${reference}`,
  file: (storedName: string) => `/api/media/file/${storedName}`,
  /** What a journalist or a colleague was given by a link of their own: see docs/decisions/passes.md. */
  pass: (token: string) => `/pass/${token}`,
  acceptPass: (token: string) => `/pass/${token}/accept`,
  passRelease: (token: string, locale: Locale) => `/pass/${token}/${locale}`,
  passContactCards: (token: string, locale: Locale) => `/pass/${token}/${locale}/contacts.vcf`,
  passContactCard: (token: string, locale: Locale, slug: string) =>
    `/pass/${token}/${locale}/contacts/${slug}/contact.vcf`,
  passFile: (token: string, storedName: string) => `/pass/${token}/files/${storedName}`,
  theme: (colour: string) => `/theme/${colour.replace('#', '').toLowerCase()}.css`,
  /** One of our own scripts; its file's name changes with its content. */
  script: (file: string) => `/scripts/${file}`,
  admin: () => '/admin',
  /** Where whoever was sent a link sets a password. */
  setPassword: (token: string) => `/admin/reset/${token}`,
  /** Whether the process is there, and whether it can answer readers; for whoever watches over it. */
  live: () => '/health/live',
  ready: () => '/health/ready',
  /** A document's form in the admin, in the language in which its text is written there. */
  form: (collection: string, id: string | number, locale?: string) =>
    `/admin/collections/${collection}/${id}${locale ? `?locale=${locale}` : ''}`,
  /** The working draft of a release as its page will be, for staff who are signed in. */
  workingDraft: (locale: Locale, id: string) => `/admin/preview/${locale}/${id}`,
}

const feedFiles = { rss: 'feed.rss', atom: 'feed.atom', json: 'feed.json', ninjs: 'feed.ninjs.json' } as const
export type FeedFormat = keyof typeof feedFiles

const asked = (path: string, query: string): string => (query ? `${path}?${query}` : path)

function searchQuery(text: string, page: number): string {
  const query = new URLSearchParams()
  if (text) query.set('q', text)
  if (page > 1) query.set('page', String(page))
  return query.toString()
}

export const aboutPages = ['terms', 'embargo', 'accessibility', 'privacy'] as const
export type AboutPage = (typeof aboutPages)[number]

const cards = { ofRelease: 'contacts.vcf', ofContact: 'contact.vcf' } as const

const forms = {
  txt: 'release.txt',
  html: 'release.html',
  docx: 'release.docx',
  pdf: 'release.pdf',
  pack: 'pack.zip',
} as const
/** The pages that are there whatever has been released, in each language. */
export const standingPages: readonly ((locale: Locale) => string)[] = [
  paths.home,
  (locale) => paths.releases(locale),
  paths.archive,
  (locale) => paths.search(locale),
  paths.contacts,
  (locale) => paths.pictures(locale),
  paths.mentorships,
  paths.projects,
  paths.cities,
  paths.organisations,
  paths.events,
  paths.topics,
  paths.developers,
  ...aboutPages.map((page) => (locale: Locale) => paths.about(locale, page)),
]

/** `path` as a URL on the site whose origin is `siteUrl`. */
export const absolute = (siteUrl: string, path: string): string => new URL(path, siteUrl).href
