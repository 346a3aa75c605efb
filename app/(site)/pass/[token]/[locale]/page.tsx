import { Message } from '@/components/Message'
import { PassNotice } from '@/components/PassNotice'
import { ReleaseArticle } from '@/components/ReleaseArticle'
import { localeNames } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { passPage, termsPage } from '../../passPage'

/** The release as its readers will have it, marked above and below as what it still is; or first the terms. */
export default passPage(async (asked, at) => {
  if (at.is === 'terms') return termsPage(asked, at.pass)
  const { token, locale, newsroom, words } = asked
  const { pass } = at
  const pathsIn = Object.fromEntries(pass.versions.map((one) => [one.locale, paths.passRelease(token, one.locale)]))
  const release = at.release(locale)
  if (!release)
    return {
      status: 404,
      title: words.pass.notHere.title,
      pathsIn,
      isUnlisted: true,
      content: (
        <Message {...words.pass.notHere}>
          <ul>
            {pass.versions.map((version) => (
              <li key={version.locale} lang={version.locale}>
                <a href={pathsIn[version.locale]} hrefLang={version.locale}>
                  {localeNames[version.locale]}
                </a>
              </li>
            ))}
          </ul>
        </Message>
      ),
    }
  const notice = <PassNotice zone={newsroom.timeZone} {...{ pass, locale, words }} />
  return {
    title: release.title,
    pathsIn,
    isUnlisted: true,
    content: (
      <>
        {notice}
        <ReleaseArticle release={release} newsroom={newsroom} words={words} />
        {notice}
      </>
    ),
  }
})
