import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { ReleaseSummary } from '@/lib/model/release'
import type { Said } from '@/lib/model/said'
import style from './Record.module.css'
import { ReleaseList } from './ReleaseList'
import { Words } from './Words'

/** The head of a record's page: what it is, its name, a sentence. */
export function RecordHeader({
  label,
  name,
  lead,
  locale,
}: {
  label: string
  name: Said
  lead?: Said
  locale: Locale
}) {
  return (
    <header className={style.header}>
      <p className={style.label}>{label}</p>
      <h1>
        <Words said={name} locale={locale} />
      </h1>
      {lead && (
        <p className={style.lead}>
          <Words said={lead} locale={locale} />
        </p>
      )}
    </header>
  )
}

/** A part of a record's page under a heading of its own. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={style.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** The releases about a record, when there are any. */
export function ReleasesPart({
  title,
  releases,
  zone,
  words,
}: {
  title: string
  releases: ReleaseSummary[]
  zone: string
  words: Dictionary
}) {
  if (releases.length === 0) return null
  return (
    <Part title={title}>
      <ReleaseList releases={releases} zone={zone} words={words} headingLevel={3} />
    </Part>
  )
}

/** A link to a site elsewhere, named by its host. */
export function WebLink({ url }: { url: string }) {
  return <a href={url}>{`${new URL(url).hostname}${new URL(url).pathname.replace(/\/$/, '')}`}</a>
}

/** A name in every language, each marked as what it is. */
export function Spellings({ names }: { names: Said[] }) {
  return names.map(({ text, lang }, index) => (
    <span key={lang}>
      {index > 0 && ' · '}
      <span lang={lang}>{text}</span> ({lang})
    </span>
  ))
}
