import { StandingPage } from '@/components/StandingPage'
import { aboutWords } from '@/lib/dictionaries/aboutWords'
import { env } from '@/lib/env'
import { aboutPages, paths } from '@/lib/paths'
import { inEachLanguage, sitePage } from '../../../sitePage'

/** What the newsroom says once: the terms of its content, its embargoes, accessibility and privacy. */
export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const page = aboutPages.find((one) => one === slug)
  return (
    page && {
      title: aboutWords(locale).titles[page],
      pathsIn: inEachLanguage((language) => paths.about(language, page)),
      content: <StandingPage site={new URL(env.siteUrl).host} {...{ page, newsroom, locale, words }} />,
    }
  )
})
