import { dictionary } from '@/lib/dictionaries/dictionary'
import { env } from '@/lib/env'
import { toNewsSitemap, toSitemap } from '@/lib/formats/sitemap'
import { locales, storageLocale } from '@/lib/locales'
import { entryOf, type SitemapEntry } from '@/lib/model/sitemapEntry'
import { paths, standingPages } from '@/lib/paths'
import { theNewsroom } from '@/lib/queries/newsroom'
import { isSitemapKind, newsOfTheDay, sitemapPart } from '@/lib/queries/sitemap'
import { dataAnswer } from '../../dataAnswer'
import { plainAnswer } from '../../plainAnswer'

type Context = { params: Promise<{ file: string }> }

/** `pages-1.xml`, `releases-2.xml` … and `news.xml`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const text = await sitemapOf((await params).file)
  return text
    ? dataAnswer(request, text, { 'Content-Type': 'application/xml; charset=utf-8' })
    : plainAnswer(404, dictionary(storageLocale).notFound.title)
}

async function sitemapOf(file: string): Promise<string | undefined> {
  const { languages, defaultLanguage } = await theNewsroom(storageLocale)
  const options = { siteUrl: env.siteUrl, languages, defaultLanguage }
  if (file === 'news.xml') return toNewsSitemap(await newsOfTheDay(), { ...options, names: await namesInEach() })
  const [, kind = '', part = ''] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(file) ?? []
  const entries = await entriesOf(kind, Number(part))
  return entries.length > 0 ? toSitemap(entries, options) : undefined
}

async function entriesOf(kind: string, part: number): Promise<SitemapEntry[]> {
  if (kind === 'pages' && part === 1)
    return standingPages.map((path) => entryOf(path, path === paths.home ? paths.root() : undefined))
  return isSitemapKind(kind) && part >= 1 ? sitemapPart(kind, part) : []
}

async function namesInEach() {
  const [nl, fr, en] = await Promise.all(
    locales.map(async (locale) => (await theNewsroom(locale)).name?.text ?? dictionary(locale).pressRoom),
  )
  return { nl: nl ?? '', fr: fr ?? '', en: en ?? '' }
}
