import { Pagination } from '@/components/Pagination'
import { RecordHeader } from '@/components/Record'
import { ReleaseList } from '@/components/ReleaseList'
import { paths } from '@/lib/paths'
import { releasePage } from '@/lib/queries/releases'
import { inEachLanguage, sitePage } from '../../sitePage'

export default sitePage(async ({ locale, page, newsroom, words }) => {
  const { releases, pages, total } = await releasePage(locale, page)
  if (page > 1 && releases.length === 0) return undefined
  return {
    title: page > 1 ? `${words.releases.title}, ${words.releases.page(page, pages)}` : words.releases.title,
    pathsIn: page > 1 ? { [locale]: paths.releases(locale, page) } : inEachLanguage(paths.releases),
    instead: inEachLanguage(paths.releases),
    content: (
      <>
        <RecordHeader
          label={words.releases.total(total)}
          name={{ text: words.releases.title, lang: locale }}
          locale={locale}
        />
        {releases.length > 0 ? (
          <ReleaseList releases={releases} zone={newsroom.timeZone} words={words} />
        ) : (
          <p>{words.releases.none}</p>
        )}
        <Pagination page={page} pages={pages} pathOf={(at) => paths.releases(locale, at)} words={words} />
      </>
    ),
  }
})
