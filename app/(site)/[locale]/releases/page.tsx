import { MoreLink } from '@/components/MoreLink'
import { Pagination } from '@/components/Pagination'
import { RecordHeader } from '@/components/Record'
import { ChosenFilters, chosenOf, NothingLeft, ReleaseFilters, titleOf } from '@/components/ReleaseFilters'
import { ReleaseIndex } from '@/components/ReleaseIndex'
import { ReleaseList } from '@/components/ReleaseList'
import { locales } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { countsWithout, filterHere, filterIn, releaseChoices } from '@/lib/queries/releaseFilter'
import { releasePage } from '@/lib/queries/releases'
import { isEverything, parseFilter, printFilter } from '@/lib/releaseFilter'
import { faulty } from '../../faultyPage'
import { inEachLanguage, sitePage } from '../../sitePage'

export default sitePage(async ({ locale, query, newsroom, words }) => {
  const t = words.releases
  const { filter, page, faults } = parseFilter(query)
  if (faults.length > 0) return faulty(faults, locale, words)
  // Named as another language has it: what is here has an address of its own.
  const { filter: here } = await filterHere(locale, filter)
  if (printFilter(here) !== printFilter(filter)) return { movedTo: paths.releases(locale, page, here) }
  const [{ releases, pages, total }, choices] = await Promise.all([
    releasePage(locale, page, 20, filter),
    releaseChoices(locale, filter),
  ])
  if (page > 1 && releases.length === 0) return undefined
  const isWhole = isEverything(filter)
  const about = { choices, filter, locale, words }
  const elsewhere = await Promise.all(
    locales.map(async (other) => [other, paths.releases(other, 1, await filterIn(other, filter, locale))] as const),
  )
  const title = titleOf(about, total)
  const feedQuery = isWhole ? '' : `?${printFilter(filter)}`
  return {
    title: page > 1 ? `${title}, ${t.page(page, pages)}` : title,
    pathsIn: page > 1 || !isWhole ? { [locale]: paths.releases(locale, page, filter) } : inEachLanguage(paths.releases),
    instead: Object.fromEntries(elsewhere),
    feedQuery,
    improvedBy: ['filtering'],
    content: (
      <>
        <RecordHeader label={t.total(total)} name={{ text: t.title, lang: locale }} locale={locale} />
        <ReleaseIndex
          filters={choices.length > 0 && <ReleaseFilters {...about} total={total} />}
          more={
            <>
              <MoreLink href={paths.archive(locale)}>{t.archive}</MoreLink>
              <MoreLink href={paths.feed(locale, 'rss', feedQuery)}>{words.feeds.follow}</MoreLink>
            </>
          }
        >
          <ChosenFilters {...about} />
          {releases.length > 0 && <ReleaseList releases={releases} zone={newsroom.timeZone} words={words} />}
          {releases.length === 0 && isWhole && <p>{t.none}</p>}
          {releases.length === 0 && !isWhole && (
            <NothingLeft {...about} counts={await countsWithout(locale, chosenOf(choices), filter)} />
          )}
          <Pagination page={page} pages={pages} pathOf={(at) => paths.releases(locale, at, filter)} words={words} />
        </ReleaseIndex>
      </>
    ),
  }
})
