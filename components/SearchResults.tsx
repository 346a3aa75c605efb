import { shortDay } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { FoundRecord, FoundRelease, Marked, SearchResults as Results } from '@/lib/model/found'
import type { Newsroom } from '@/lib/model/newsroom'
import { paths } from '@/lib/paths'
import { FoundContact } from './FoundContact'
import { MoreLink } from './MoreLink'
import { NothingFound } from './NothingFound'
import { PictureList } from './PictureList'
import style from './SearchResults.module.css'

type Props = {
  results: Results
  /** What was asked. */
  text: string
  page: number
  newsroom: Newsroom
  locale: Locale
  words: Dictionary
}

/** What was found: first what goes by that name, then releases, then what speaks of it. */
export function SearchResults({ results, text, page, newsroom, locale, words }: Props) {
  const t = words.search
  const zone = newsroom.timeZone
  const { records, releases, others, pictures, total, isMore, shown, instead, isPartial, asksForContact } = results
  const contacts = paths.contacts(locale)
  // The way to all contacts stands after those who were found.
  const pages = results.sitePages.filter(({ path }) => !asksForContact || path !== contacts)
  const hasHits = records.length + releases.length + others.length > 0
  if (!hasHits && pictures.length + pages.length === 0)
    return <NothingFound elsewhere={results.elsewhere} {...{ text, newsroom, locale, words }} />
  return (
    <>
      {pages.length > 0 && <SitePages pages={pages} title={t.pages} />}
      {pictures.length > 0 && (
        <section className={style.part}>
          <h2 className={style.heading}>{hasHits ? words.pictures.ofThis : words.pictures.latest}</h2>
          <div className={style.pictures}>
            <PictureList {...{ pictures, locale, zone, words }} />
          </div>
          <MoreLink href={paths.pictures(locale)} isOnward>
            {words.pictures.title}
          </MoreLink>
        </section>
      )}
      {instead && hasHits && <p className={style.note}>{t.instead(instead)}</p>}
      {isPartial && hasHits && <p className={style.note}>{t.partly}</p>}
      {records.length > 0 && <Records title={t.records} records={records} {...{ locale, zone, words }} />}
      {asksForContact && (
        <MoreLink href={contacts} isOnward>
          {words.home.allContacts}
        </MoreLink>
      )}
      {releases.length > 0 && (
        <section className={style.part}>
          <h2 className={style.heading}>
            {t.releases} <span className={style.count}>{t.total(total, isMore)}</span>
          </h2>
          <ol>
            {releases.map((release) => (
              <Release key={release.id} release={release} zone={zone} words={words} />
            ))}
          </ol>
          {page === 1 && total > shown && <p className={style.note}>{t.onlyFirst(shown)}</p>}
        </section>
      )}
      {others.length > 0 && <Records title={t.others} records={others} {...{ locale, zone, words }} />}
    </>
  )
}

/** Pages that are about nothing that was released: what they are called by leads there, whatever else was found. */
function SitePages({ pages, title }: { pages: Results['sitePages']; title: string }) {
  return (
    <section className={style.pages}>
      <h2>{title}</h2>
      <ul>
        {pages.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Release({ release, zone, words }: { release: FoundRelease; zone: string; words: Dictionary }) {
  return (
    <li className={style.hit} data-withdrawn={release.withdrawn || undefined}>
      <p className={style.kind}>
        {words.kinds[release.kind]} ·{' '}
        <time dateTime={release.releasedAt}>{shortDay(release.releasedAt, zone, release.locale)}</time>
        {release.withdrawn && ` · ${words.release.withdrawn}`}
      </p>
      <h3>
        <a href={release.path}>
          <Pieces marked={release.marked} />
        </a>
      </h3>
      {release.context ? (
        <p className={style.context}>
          <Pieces marked={release.context} />
        </p>
      ) : (
        release.standfirst && <p className={style.context}>{release.standfirst}</p>
      )}
    </li>
  )
}

type RecordsProps = { title: string; records: FoundRecord[]; locale: Locale; zone: string; words: Dictionary }

function Records({ title, records, locale, zone, words }: RecordsProps) {
  return (
    <section className={style.part}>
      <h2 className={style.heading}>{title}</h2>
      <ul>
        {records.map(({ collection, path, title: name, context, contact }) => (
          <li key={path} className={style.hit}>
            <p className={style.kind}>{words.search.collections[collection]}</p>
            <h3>
              <a href={path}>
                <Pieces marked={name} />
              </a>
            </h3>
            {contact && <FoundContact contact={contact} locale={locale} zone={zone} words={words} />}
            {context && (
              <p className={style.context}>
                <Pieces marked={context} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pieces({ marked }: { marked: Marked }) {
  // Pieces never move: where each stands in the text is what it is.
  let at = 0
  return marked.map(({ text, isMatch }) => {
    const key = at
    at += text.length
    return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
