import { Message } from '@/components/Message'
import { ReleaseArticle } from '@/components/ReleaseArticle'
import { dictionary } from '@/lib/dictionaries/dictionary'
import { env } from '@/lib/env'
import { cardSize } from '@/lib/formats/cardSize'
import { headlineOf, updatedAt } from '@/lib/formats/feed'
import { toNewsArticle } from '@/lib/formats/newsArticle'
import { type InEach, localeNames } from '@/lib/locales'
import type { Release } from '@/lib/model/release'
import { absolute, paths } from '@/lib/paths'
import { relatedReleases, releaseAt } from '@/lib/queries/releases'
import { retractedPage } from '../../../retractedPage'
import { sitePage } from '../../../sitePage'

export default sitePage(async (asked) => {
  const { locale, slug, newsroom, words } = asked
  const found = await releaseAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  if ('retracted' in found) return retractedPage(found.retracted, asked)
  if ('elsewhere' in found) {
    const versions = found.elsewhere.filter((version) => newsroom.languages.includes(version.locale))
    if (versions.length === 0) return undefined
    return {
      status: 404,
      title: words.elsewhere.title,
      pathsIn: {},
      instead: pathsOf(versions),
      content: (
        <Message title={words.elsewhere.title} text={words.elsewhere.text}>
          <ul>
            {versions.map(({ locale: language, title, path }) => (
              <li key={language} lang={language}>
                <a href={path} hrefLang={language}>
                  {localeNames[language]}
                  {dictionary(language).colon}
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Message>
      ),
    }
  }
  const named = found.is.related
  const alike = await relatedReleases(
    locale,
    found.is.id,
    named.map(({ id }) => id),
    Math.max(0, 4 - named.length),
  )
  const release = { ...found.is, related: [...named, ...alike] }
  return {
    title: headlineOf(release, { words }),
    ...(release.standfirst ? { description: release.standfirst } : {}),
    pathsIn: pathsOf(release.versions),
    neutral: paths.reference(release.reference),
    under: [words.releases.title, paths.releases(locale)],
    linkedData: [toNewsArticle(release, { siteUrl: env.siteUrl, newsroom, words })],
    social: {
      picture: { path: paths.releaseCard(locale, release.slug), alt: headlineOf(release, { words }), ...cardSize },
      publishedAt: release.releasedAt,
      changedAt: updatedAt(release),
    },
    improvedBy: ['reading'],
    content: (
      <ReleaseArticle
        release={release}
        newsroom={newsroom}
        words={words}
        address={absolute(env.siteUrl, release.path)}
        hasFiles
      />
    ),
  }
})

const pathsOf = (versions: Release['versions']): Partial<InEach> =>
  Object.fromEntries(versions.map(({ locale, path }) => [locale, path]))
