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

/** A record in the list of its kind: what it is in a line, how many releases are about it, and under what heading it stands. */
export type ListedRecord = {
  id: string
  name: Said
  path: string
  line: (Said | string)[]
  releases: number
  heading?: string
}

type Props = { kind: ListKind; records: ListedRecord[]; locale: Locale; words: Dictionary }

const kinds: readonly ListKind[] = ['projects', 'cities', 'organisations', 'events', 'topics']

/** Everything of a kind that readers see, and the way to the other kinds. */
export function RecordIndex({ kind, records, locale, words }: Props) {
  const t = words.lists[kind]
  const lead = { text: records.length > 0 ? t.intro : t.none, lang: locale }
  return (
    <>
      <RecordHeader label="" name={{ text: t.title, lang: locale }} lead={lead} locale={locale} />
      {[...new Set(records.map(({ heading }) => heading))].map((heading) => (
        <section key={heading ?? ''}>
          {heading && <h2 className={style.heading}>{heading}</h2>}
          <Rows
            records={records.filter((one) => one.heading === heading)}
            locale={locale}
            words={words}
            headingLevel={heading ? 3 : 2}
          />
        </section>
      ))}
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

type RowsProps = Omit<Props, 'kind'> & { headingLevel: 2 | 3 }

function Rows({ records, locale, words, headingLevel }: RowsProps) {
  const Name = `h${headingLevel}` as const
  return (
    <ul className={style.list}>
      {records.map(({ id, name, path, line, releases }) => (
        <li key={id} className={style.row}>
          <Name className={style.name}>
            <a href={path}>
              <Words said={name} locale={locale} />
            </a>
          </Name>
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
  )
}
