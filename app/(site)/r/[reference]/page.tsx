import { redirect } from 'next/navigation'
import { releaseByReference } from '@/lib/queries/releases'
import { retractedPage } from '../../retractedPage'
import { sitePage } from '../../sitePage'

/** A release's number leads to the release, in the reader's language where it has one, else in the original's. */
export default sitePage(async (asked) => {
  const found = await releaseByReference(asked.slug, asked.locale)
  if (!found) return undefined
  if ('retracted' in found) return retractedPage(found.retracted, asked)
  const versions = found.versions.filter(({ locale }) => asked.newsroom.languages.includes(locale))
  const version = versions.find(({ locale }) => locale === asked.locale) ?? versions[0]
  if (version) redirect(version.path)
  return undefined
})
