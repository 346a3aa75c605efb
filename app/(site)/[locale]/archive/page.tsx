import { ArchiveTable } from '@/components/ArchiveTable'
import { RecordHeader } from '@/components/Record'
import { paths } from '@/lib/paths'
import { releaseArchive } from '@/lib/queries/releaseFilter'
import { inEachLanguage, sitePage } from '../../sitePage'

export default sitePage(async ({ locale, words }) => {
  const years = await releaseArchive(locale)
  const name = { text: words.releases.archive, lang: locale }
  return {
    title: words.releases.archive,
    description: words.releases.archiveIntro,
    pathsIn: inEachLanguage(paths.archive),
    content: (
      <>
        <RecordHeader label="" name={name} lead={{ text: words.releases.archiveIntro, lang: locale }} locale={locale} />
        {years.length > 0 ? <ArchiveTable years={years} locale={locale} words={words} /> : <p>{words.releases.none}</p>}
      </>
    ),
  }
})
