import type { InEach, Locale } from '../locales'
import { inThese, type NewsEntry, type SitemapEntry } from '../model/sitemapEntry'
import { absolute } from '../paths'
import { element, empty, type Markup, xmlDocument } from './xml'

export type SitemapOptions = { siteUrl: string; languages: readonly Locale[]; defaultLanguage: Locale }

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A list of sitemaps (sitemaps.org 0.9); `sitemaps` are paths. */
export const toSitemapIndex = (sitemaps: readonly string[], siteUrl: string): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: namespace },
      sitemaps.map((path) => element('sitemap', {}, element('loc', {}, absolute(siteUrl, path)))),
    ),
  )

/** Pages with an entry per language, each with the addresses of all (hreflang) and the one for everybody else. */
export const toSitemap = (entries: readonly SitemapEntry[], options: SitemapOptions): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      entries.map((entry) => toUrls(entry, options)),
    ),
  )

function toUrls({ pathsIn, neutral, updatedAt }: SitemapEntry, options: SitemapOptions): Markup[] {
  const { siteUrl, languages, defaultLanguage } = options
  const own = inThese(pathsIn, languages)
  const others = neutral ?? pathsIn[defaultLanguage] ?? own[0]?.[1]
  const links = [...own, ...(others ? [['x-default', others] as const] : [])].map(([hreflang, path]) =>
    empty('xhtml:link', { rel: 'alternate', hreflang, href: absolute(siteUrl, path) }),
  )
  return own.map(([, path]) =>
    element('url', {}, [
      element('loc', {}, absolute(siteUrl, path)),
      updatedAt && element('lastmod', {}, updatedAt),
      links,
    ]),
  )
}

/** A news sitemap (Google, 0.9); `names` is the newsroom's name in each language, as its pages show it. */
export const toNewsSitemap = (
  entries: readonly NewsEntry[],
  { siteUrl, languages, names }: Omit<SitemapOptions, 'defaultLanguage'> & { names: InEach },
): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
      entries
        .filter(({ locale }) => languages.includes(locale))
        .map(({ locale, path, title, releasedAt }) =>
          element('url', {}, [
            element('loc', {}, absolute(siteUrl, path)),
            element('news:news', {}, [
              element('news:publication', {}, [
                element('news:name', {}, names[locale]),
                element('news:language', {}, locale),
              ]),
              element('news:publication_date', {}, releasedAt),
              element('news:title', {}, title),
            ]),
          ]),
        ),
    ),
  )
