import type { ReactNode } from 'react'
import { languageName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Picture } from '@/lib/model/media'
import type { ReleaseSummary } from '@/lib/model/release'
import type { Said } from '@/lib/model/said'
import { paths } from '@/lib/paths'
import { printFilter, type ReleaseFilter } from '@/lib/releaseFilter'
import { Logo } from './Logo'
import { MoreLink } from './MoreLink'
import style from './Record.module.css'
import { ReleaseList } from './ReleaseList'
import { Paragraphs, Words } from './Words'

type HeaderProps = { label: string; name: Said; lead?: Said; logo?: Picture | undefined; locale: Locale }

/** The head of a record's page: its logo, what it is, its name, a few sentences. */
export function RecordHeader({ label, name, lead, logo, locale }: HeaderProps) {
  return (
    <header className={style.header}>
      {logo && (
        <p className={style.logo}>
          <Logo logo={logo} size="head" name="" />
        </p>
      )}
      {label && <p className={style.label}>{label}</p>}
      <h1>
        <Words said={name} locale={locale} />
      </h1>
      {lead && (
        <div className={style.lead}>
          <Paragraphs said={lead} locale={locale} />
        </div>
      )}
    </header>
  )
}

/**
 * The page of a record: its head; whom to ring, right after it on a telephone and beside the rest on a desk; and all there
 * is to say.
 */
export function RecordPage({ head, call, children }: { head: ReactNode; call?: ReactNode; children: ReactNode }) {
  return (
    <article className={style.record}>
      {head}
      {call && <div className={style.call}>{call}</div>}
      <div className={style.body}>{children}</div>
    </article>
  )
}

type PartProps = {
  title: string
  id?: string
  /** Past what has many links, for whoever goes by keyboard. */
  skipTo?: { id: string; text: string }
  /** Where there is more of this, beside the heading. */
  more?: ReactNode
  children: ReactNode
}

/** A part of a record's page under a heading of its own. */
export function Part({ title, id, skipTo, more, children }: PartProps) {
  return (
    <section className={style.part} id={id}>
      {more ? (
        <div className={style.heading}>
          <h2>{title}</h2>
          {more}
        </div>
      ) : (
        <h2>{title}</h2>
      )}
      {skipTo && (
        <a className={style.skip} href={`#${skipTo.id}`}>
          {skipTo.text}
        </a>
      )}
      {children}
    </section>
  )
}

/** How many releases there are in all, and what has just them: a list, which is a feed too, or else a search that finds them. */
export type AllReleases = { total: number; filter: ReleaseFilter; locale: Locale } | { total: number; search: string }

type ReleasesProps = {
  title: string
  /** The newest. */
  releases: ReleaseSummary[]
  all?: AllReleases | undefined
  zone: string
  words: Dictionary
}

/**
 * The newest releases about a record, when there are any; the way to all of them, at the heading and after the last one
 * shown; and to those that are still to come.
 */
export function ReleasesPart({ title, releases, all, zone, words }: ReleasesProps) {
  if (releases.length === 0) return null
  const t = words.releases
  const isList = all && 'filter' in all
  const more = all && all.total > releases.length && (
    <MoreLink href={isList ? paths.releases(all.locale, 1, all.filter) : all.search} isOnward>
      {isList ? t.all(all.total) : t.searchOlder(all.total)}
    </MoreLink>
  )
  return (
    <Part title={title} more={isList && more}>
      <ReleaseList releases={releases} zone={zone} words={words} headingLevel={3} />
      {more}
      {isList && (
        <MoreLink href={paths.feed(all.locale, 'rss', `?${printFilter(all.filter)}`)}>{words.feeds.follow}</MoreLink>
      )}
    </Part>
  )
}

/** A link to a site elsewhere, named by its host. */
export function WebLink({ url }: { url: string }) {
  return <a href={url} data-bare>{`${new URL(url).hostname}${new URL(url).pathname.replace(/\/$/, '')}`}</a>
}

/** How a name is spelled in languages other than the one in which it is shown; undefined where it is the same in all. */
export function otherSpellings(name: Said, names: Said[], locale: Locale): ReactNode {
  const others = names.filter(({ text, lang }) => lang !== locale && text !== name.text)
  if (others.length === 0) return undefined
  const spellings = [...new Set(others.map(({ text }) => text))]
  return spellings.map((spelling, index) => {
    const languages = others.filter(({ text }) => text === spelling).map(({ lang }) => lang)
    return (
      <span key={spelling}>
        {index > 0 && ' · '}
        <span lang={languages[0]}>{spelling}</span> ({languages.map((lang) => languageName(lang, locale)).join(', ')})
      </span>
    )
  })
}
