import { monthName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { everything } from '@/lib/releaseFilter'
import style from './ArchiveTable.module.css'

type Props = { years: { year: number; total: number; months: number[] }[]; locale: Locale; words: Dictionary }

/** Years as rows, months as columns; each number leads to the releases that it counts. */
export function ArchiveTable({ years, locale, words }: Props) {
  const t = words.releases
  const inMonth = (year: number, month: number) =>
    paths.releases(locale, 1, { ...everything, year: [year], month: [month] })
  return (
    <table className={style.archive}>
      <thead>
        <tr>
          <th scope="col">{t.year}</th>
          {years[0]?.months.map((_, at) => (
            <th key={monthName(at + 1, locale)} scope="col" className={style.month}>
              <abbr title={monthName(at + 1, locale)}>{monthName(at + 1, locale, 'short')}</abbr>
            </th>
          ))}
          <th scope="col">{t.wholeYear}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, total, months }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {months.map((count, at) => {
              const month = monthName(at + 1, locale)
              return (
                <td key={month} className={style.month}>
                  {count > 0 && (
                    <>
                      <span className={style.name} aria-hidden="true">
                        {monthName(at + 1, locale, 'short')}{' '}
                      </span>
                      <a href={inMonth(year, at + 1)} aria-label={`${month} ${year}: ${t.total(count)}`}>
                        {count}
                      </a>
                    </>
                  )}
                </td>
              )
            })}
            <td className={style.total}>
              <a
                href={paths.releases(locale, 1, { ...everything, year: [year] })}
                aria-label={`${year}: ${t.total(total)}`}
              >
                {total}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
