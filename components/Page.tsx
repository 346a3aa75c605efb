import type { ReactNode } from 'react'
import { dictionary } from '@/lib/dictionaries/dictionary'
import type { InEach, Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import { absolute, paths } from '@/lib/paths'
import { type ScriptName, scripts } from '@/lib/scripts'
import { Footer } from './Footer'
import { Masthead } from './Masthead'
import style from './Page.module.css'

type Props = {
  locale: Locale
  newsroom: Newsroom
  siteUrl: string
  title?: string
  description?: string
  /** This page's address in each language in which it exists. Empty for an answer that is not a page. */
  pathsIn: Partial<InEach>
  /** For whoever was given its address; no index shall have it. */
  isUnlisted?: boolean
  /** Where a reader who wants another language is led where this page is not in it. */
  instead?: Partial<InEach>
  /** Our own scripts that make this page handier where scripts run. */
  improvedBy?: readonly ScriptName[]
  children: ReactNode
}

/** Everything around the content of a page, and what its head says of it. */
export function Page({
  locale,
  newsroom,
  siteUrl,
  title,
  description,
  pathsIn,
  instead,
  isUnlisted = false,
  improvedBy = [],
  children,
}: Props) {
  const words = dictionary(locale)
  const site = newsroom.name?.text ?? words.pressRoom
  const own = isUnlisted ? undefined : pathsIn[locale]
  return (
    <>
      <title>{title ? `${title} · ${site}` : site}</title>
      {description && <meta name="description" content={description} />}
      {newsroom.colour && <link rel="stylesheet" href={paths.theme(newsroom.colour)} precedence="theme" />}
      {own ? <link rel="canonical" href={absolute(siteUrl, own)} /> : <meta name="robots" content="noindex" />}
      {own &&
        newsroom.languages.map((language) => {
          const path = pathsIn[language]
          return path && <link key={language} rel="alternate" hrefLang={language} href={absolute(siteUrl, path)} />
        })}
      <Masthead newsroom={newsroom} locale={locale} words={words} pathsIn={{ ...instead, ...pathsIn }} />
      <main id="content" className={style.main}>
        {children}
      </main>
      <Footer newsroom={newsroom} locale={locale} words={words} />
      {scripts
        .filter(({ name }) => improvedBy.some((one) => one === name))
        .map(({ file, integrity }) => (
          <script key={file} src={paths.script(file)} integrity={integrity} defer />
        ))}
    </>
  )
}
