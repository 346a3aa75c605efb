import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Said } from '@/lib/model/said'
import { paths } from '@/lib/paths'
import { Each } from './Each'
import { MoreLink } from './MoreLink'
import { RecordHeader } from './Record'
import style from './RecordIndex.module.css'
import { Words } from './Words'

export type ListKind = Exclude<keyof Dictionary['lists'], 'label'>

/** A record in the list of its kind: what it is in a line, and how many releases are about it. */
export type ListedRecord = { id: string; name: Said; path: string; line: (Said | string)[]; releases: number }

type Props = { kind: ListKind; records: ListedRecord[]; locale: Locale; words: Dictionary }

const kinds: readonly ListKind[] = ['projects', 'cities', 'organisations', 'events', 'topics']

/** Everything of a kind that readers see, and the way to the other kinds. */
export function RecordIndex({ kind, records, locale, words }: Props) {
  const t = words.lists[kind]
  const lead = { text: records.length > 0 ? t.intro : t.none, lang: locale }
  return (
    <>
      <RecordHeader label="" name={{ text: t.title, lang: locale }} lead={lead} locale={locale} />
      {records.length > 0 && (
        <ul className={style.list}>
          {records.map(({ id, name, path, line, releases }) => (
            <li key={id} className={style.row}>
              <h2 className={style.name}>
                <a href={path}>
                  <Words said={name} locale={locale} />
                </a>
              </h2>
              {releases > 0 && <p className={style.count}>{words.releases.total(releases)}</p>}
              {line.length > 0 && (
                <p className={style.line}>
                  <Each
                    of={line}
                    as={(part, at) => (
                      <>
                        {at > 0 && ' · '}
                        {typeof part === 'string' ? part : <Words said={part} locale={locale} />}
                      </>
                    )}
                  />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {kind === 'events' && <MoreLink href={paths.calendar(locale)}>{words.developers.rows.calendar}</MoreLink>}
      <nav className={style.others} aria-label={words.lists.label}>
        <ul>
          {kinds.map((one) => (
            <li key={one}>
              <a href={paths[one](locale)} aria-current={one === kind ? 'page' : undefined}>
                {words.lists[one].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
