import type { CorrectionComment, ImageObject, NewsArticle } from 'schema-dts'
import type { Release } from '../model/release'
import { absolute, paths } from '../paths'
import { cardSize } from './cardSize'
import { authorsOf, enclosuresOf, updatedAt } from './feed'
import { contactPoint, type LinkedDataOptions, named, publisher } from './linkedData'

/**
 * A release. Its corrections are `correction`; one that was withdrawn says so as its state and by its note. What may be
 * read aloud (`speakable`) are the title and the facts, which stand for themselves.
 */
export function toNewsArticle(release: Release, { siteUrl, newsroom, words }: LinkedDataOptions): NewsArticle {
  const { locale, withdrawal, dateline, facts, versions, original } = release
  const page = absolute(siteUrl, release.path)
  const others = versions.filter((version) => version.locale !== locale)
  const files = enclosuresOf(release, siteUrl)
  const corrections = correctionsOf(release)
  return {
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    url: page,
    mainEntityOfPage: page,
    identifier: release.reference,
    headline: release.title,
    ...(release.standfirst ? { description: release.standfirst } : {}),
    genre: words.kinds[release.kind],
    articleSection: words.kinds[release.kind],
    inLanguage: locale,
    datePublished: release.releasedAt,
    dateModified: updatedAt(release),
    image: imagesOf(release, siteUrl),
    author: authorsOf(release, { newsroom }, { siteUrl, words }).map((one) => ({ '@type': 'Organization', ...one })),
    publisher: {
      ...publisher({ siteUrl, newsroom, words }),
      contactPoint: release.contacts.flatMap(({ contact }) => contactPoint(contact)),
    },
    isAccessibleForFree: true,
    keywords: release.topics.map(({ name }) => name.text),
    about: [...release.projects, ...release.cities].map((link) => named(link, siteUrl)),
    ...(dateline.place ? { contentLocation: { '@type': 'Place', name: dateline.place } } : {}),
    usageInfo: absolute(siteUrl, paths.about(locale, 'terms')),
    ...(withdrawal ? { creativeWorkStatus: 'Withdrawn' } : {}),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
    ...(locale === original
      ? { workTranslation: others.map(({ path }) => ({ '@id': `${absolute(siteUrl, path)}#article` })) }
      : {
          translationOfWork: others
            .filter((version) => version.locale === original)
            .map(({ path }) => ({ '@id': `${absolute(siteUrl, path)}#article` })),
        }),
    ...(facts.length > 0 && !withdrawal
      ? {
          speakable: {
            '@type': 'SpeakableSpecification',
            cssSelector: ['h1', ...facts.filter(({ id }) => /^[\w-]+$/.test(id)).map(({ id }) => `#fact-${id}`)],
          },
        }
      : {}),
    associatedMedia: files.map(({ url, type, bytes, title }) => ({
      '@type': 'MediaObject',
      contentUrl: url,
      encodingFormat: type,
      contentSize: `${bytes} B`,
      ...(title.text ? { name: title.text } : {}),
    })),
  }
}

function correctionsOf({ changes, withdrawal }: Release): CorrectionComment[] {
  const notes = changes
    .filter(({ kind }) => kind !== 'update')
    .map(({ at, note }) => ({ at, text: note.text, inLanguage: note.lang }))
  const ofWithdrawal = withdrawal?.note
  const isThere = notes.some(({ text }) => text === ofWithdrawal?.text)
  const last =
    ofWithdrawal && !isThere ? [{ at: withdrawal.at, text: ofWithdrawal.text, inLanguage: ofWithdrawal.lang }] : []
  return [...last, ...notes].map(({ at, ...note }) => ({
    '@type': 'CorrectionComment',
    ...note,
    ...(at ? { datePublished: at } : {}),
  }))
}

/** The card first, which every release has; then its own pictures. Sizes in pixels. */
function imagesOf(release: Release, siteUrl: string): ImageObject[] {
  const card = { url: absolute(siteUrl, paths.fileAt(release.path, 'card.png')), ...cardSize, title: undefined }
  const pictures = enclosuresOf(release, siteUrl).filter(({ type }) => type.startsWith('image/'))
  return [card, ...pictures].map(({ url, width, height, title }) => ({
    '@type': 'ImageObject',
    url,
    ...(width && height ? { width: `${width}`, height: `${height}` } : {}),
    ...(title?.text ? { caption: title.text } : {}),
  }))
}
