import { Pagination } from '@/components/Pagination'
import { PictureList } from '@/components/PictureList'
import { RecordHeader } from '@/components/Record'
import type { Locale } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { picturePage } from '@/lib/queries/pictures'
import { parsePage } from '@/lib/releaseFilter'
import { faulty } from '../../faultyPage'
import { inEachLanguage, sitePage } from '../../sitePage'

export default sitePage(async ({ locale, query, newsroom, words }) => {
  const t = words.pictures
  const { page, faults } = parsePage(query)
  const path = (language: Locale) => paths.pictures(language)
  if (faults.length > 0) return faulty(faults, locale, words, { name: t.title, path })
  const { pictures, pages } = await picturePage(locale, page)
  if (page > pages) return undefined
  const lead = { text: pictures.length > 0 || page > 1 ? t.intro : t.none, lang: locale }
  return {
    title: page > 1 ? `${t.title}, ${words.releases.page(page, pages)}` : t.title,
    description: t.intro,
    pathsIn: page > 1 ? { [locale]: paths.pictures(locale, page) } : inEachLanguage(path),
    instead: inEachLanguage(path),
    content: (
      <>
        <RecordHeader label="" name={{ text: t.title, lang: locale }} lead={lead} locale={locale} />
        <PictureList pictures={pictures} locale={locale} zone={newsroom.timeZone} words={words} />
        <Pagination page={page} pages={pages} pathOf={(at) => paths.pictures(locale, at)} words={words} />
      </>
    ),
  }
})
