import { Message } from '@/components/Message'
import { ReleaseArticle } from '@/components/ReleaseArticle'
import { localeNames } from '@/lib/locales'
import { releaseAt } from '@/lib/queries/releases'
import { retractedPage } from '../../../retractedPage'
import { sitePage } from '../../../sitePage'

export default sitePage(async (asked) => {
  const { locale, slug, newsroom, words } = asked
  const found = await releaseAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  if ('retracted' in found) return retractedPage(found.retracted, asked)
  if ('elsewhere' in found)
    return {
      status: 404,
      title: words.elsewhere.title,
      pathsIn: {},
      content: (
        <Message title={words.elsewhere.title} text={words.elsewhere.text}>
          <ul>
            {found.elsewhere.map(({ locale: language, title, path }) => (
              <li key={language} lang={language}>
                <a href={path} hrefLang={language}>
                  {localeNames[language]}: {title}
                </a>
              </li>
            ))}
          </ul>
        </Message>
      ),
    }
  const release = found.is
  return {
    title: release.title,
    ...(release.standfirst ? { description: release.standfirst } : {}),
    pathsIn: Object.fromEntries(release.versions.map((version) => [version.locale, version.path])),
    content: <ReleaseArticle release={release} newsroom={newsroom} words={words} />,
  }
})
