import { Developers } from '@/components/Developers'
import { RecordHeader } from '@/components/Record'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { inEachLanguage, sitePage } from '../../sitePage'

export default sitePage(async ({ locale, words }) => ({
  title: words.developers.title,
  pathsIn: inEachLanguage(paths.developers),
  content: (
    <>
      <RecordHeader
        label=""
        name={{ text: words.developers.title, lang: locale }}
        lead={{ text: words.developers.intro, lang: locale }}
        locale={locale}
      />
      <Developers locale={locale} siteUrl={env.siteUrl} words={words} />
    </>
  ),
}))
