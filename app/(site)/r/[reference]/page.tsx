import { redirect } from 'next/navigation'
import { releaseByReference } from '@/lib/queries/releases'
import { sitePage } from '../../sitePage'

/** A release's number leads to the release, in the reader's language where it has one, else in the original's. */
export default sitePage(async ({ locale, slug: reference }) => {
  const versions = await releaseByReference(reference)
  const version = versions?.find((one) => one.locale === locale) ?? versions?.[0]
  if (version) redirect(version.path)
  return undefined
})
