import type { Locale } from '@/lib/locales'
import type { Link } from '@/lib/model/link'
import { Words } from './Words'

/** The name of a page, leading there where there is a page to lead to. */
export function NamedLink({ link: { name, path }, locale }: { link: Link; locale: Locale }) {
  const words = <Words said={name} locale={locale} />
  return path ? <a href={path}>{words}</a> : words
}
