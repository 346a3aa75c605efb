import type { ReactNode } from 'react'
import { dictionary } from '@/lib/dictionaries/dictionary'
import type { InEach, Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import { absolute, type FeedFormat, paths } from '@/lib/paths'
import { type ScriptName, scripts } from '@/lib/scripts'
import { Footer } from './Footer'
import { Masthead } from './Masthead'
import style from './Page.module.css'
import { AsWritten, Still, written } from './Still'

type Props = {
  locale: Locale
  newsroom: Newsroom
  siteUrl: string
  title?: string
  description?: string
  /** This page's address in each language in which it exists. Empty for an answer that is not a page. */
  pathsIn: Partial<InEach>
  /** An address that leads each reader to the page in their own language, where there is one. */
  neutral?: string
  /** JSON-LD, ready to stand in a script. */
  linkedData?: string
  /** Of the feeds of releases, the one that this page shows: `?topic=…`. */
  feedQuery?: string
  social?: Social
  /** For whoever was given its address; no index shall have it. */
  isUnlisted?: boolean
  /** Our own scripts that make this page handier where scripts run. */
  improvedBy?: readonly ScriptName[]
  /** What runs in the browser with Next's own runtime; readers' pages have nothing of the kind. */
  moving?: ReactNode
  /** What can be seen of it, as `pageBody` wrote it. */
  body: string
}

/** What social media show of a page beside its title and description: a picture (pixels), moments in ISO 8601. */
export type Social = {
  picture: { path: string; width: number; height: number; alt: string }
  publishedAt: string
  changedAt: string
}

type BodyProps = {
  locale: Locale
  newsroom: Newsroom
  pathsIn: Partial<InEach>
  /** Where a reader who wants another language is led where this page is not in it. */
  instead?: Partial<InEach>
  content: ReactNode
}

/** What can be seen of a page: its content between masthead and footer, as HTML. */
export function pageBody({ locale, newsroom, pathsIn, instead, content }: BodyProps): string {
  const words = dictionary(locale)
  return written(
    <>
      <Masthead newsroom={newsroom} locale={locale} words={words} pathsIn={{ ...instead, ...pathsIn }} />
      <main id="content" className={style.main}>
        {content}
      </main>
      <Footer newsroom={newsroom} locale={locale} words={words} />
    </>,
  )
}

/** A page with what its head says of it. */
export function Page({
  locale,
  newsroom,
  siteUrl,
  title,
  description,
  pathsIn,
  isUnlisted = false,
  neutral,
  linkedData,
  feedQuery = '',
  social,
  improvedBy = [],
  moving,
  body,
}: Props) {
  const words = dictionary(locale)
  const site = newsroom.name?.text ?? words.pressRoom
  const own = isUnlisted ? undefined : pathsIn[locale]
  return (
    <Still moves={moving !== undefined}>
      <title>{title ? `${title} · ${site}` : site}</title>
      {description && <meta name="description" content={description} />}
      {newsroom.colour && <link rel="stylesheet" href={paths.theme(newsroom.colour)} precedence="theme" />}
      {own ? <link rel="canonical" href={absolute(siteUrl, own)} /> : <meta name="robots" content="noindex" />}
      {own &&
        newsroom.languages.map((language) => {
          const path = pathsIn[language]
          return path && <link key={language} rel="alternate" hrefLang={language} href={absolute(siteUrl, path)} />
        })}
      {own && (
        <link
          rel="alternate"
          hrefLang="x-default"
          href={absolute(siteUrl, neutral ?? pathsIn[newsroom.defaultLanguage] ?? own)}
        />
      )}
      {own && <Feeds locale={locale} title={words.feeds.title} query={feedQuery} />}
      {own && (
        <Sharing
          {...{ locale, site, description, social, siteUrl }}
          title={title ?? site}
          url={absolute(siteUrl, own)}
        />
      )}
      {linkedData && <script type="application/ld+json">{linkedData}</script>}
      <AsWritten html={body} />
      {moving}
      {scripts
        .filter(({ name }) => improvedBy.some((one) => one === name))
        .map(({ file, integrity }) => (
          <script key={file} src={paths.script(file)} integrity={integrity} defer />
        ))}
    </Still>
  )
}

const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  ninjs: 'application/json',
} as const satisfies Record<FeedFormat, string>
const feedNames: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed', ninjs: 'ninjs' }

/** For whatever reads feeds: where those of this page are. */
function Feeds({ locale, title, query }: { locale: Locale; title: string; query: string }) {
  return (Object.keys(feedTypes) as FeedFormat[]).map((format) => (
    <link
      key={format}
      rel="alternate"
      type={feedTypes[format]}
      title={`${title} (${feedNames[format]})`}
      href={paths.feed(locale, format, query)}
    />
  ))
}

type SharingProps = {
  locale: Locale
  site: string
  title: string
  description: string | undefined
  url: string
  social: Social | undefined
  siteUrl: string
}

type Property = [name: string, content: string | undefined]

/** Open Graph (ogp.me), which social media and messengers read. */
function Sharing({ locale, site, title, description, url, social, siteUrl }: SharingProps) {
  const properties: Property[] = [
    ['og:type', social ? 'article' : 'website'],
    ['og:site_name', site],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:locale', { nl: 'nl_BE', fr: 'fr_BE', en: 'en_GB' }[locale]],
    ...(social
      ? ([
          ['og:image', absolute(siteUrl, social.picture.path)],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(social.picture.width)],
          ['og:image:height', String(social.picture.height)],
          ['og:image:alt', social.picture.alt],
          ['article:published_time', social.publishedAt],
          ['article:modified_time', social.changedAt],
        ] satisfies Property[])
      : []),
  ]
  return (
    <>
      {properties.map(
        ([property, content]) => content && <meta key={property} property={property} content={content} />,
      )}
      {social && <meta name="twitter:card" content="summary_large_image" />}
    </>
  )
}
