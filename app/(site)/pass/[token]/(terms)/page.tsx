import { redirect } from 'next/navigation'
import { paths } from '@/lib/paths'
import { passPage, publicVersion, termsPage } from '../../passPage'

/** The link itself: the terms of an embargo until they are accepted, then the way to the release. */
export default passPage(async (asked, at) => {
  if (at.is === 'terms') return termsPage(asked, at.pass)
  redirect(publicVersion(at.release, asked)?.path ?? paths.home(asked.locale))
})
