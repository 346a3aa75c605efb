import type { Locale } from '@/lib/locales'
import type { Link } from '@/lib/model/link'
import { NamedLink } from './NamedLink'

/** Links in a line, with commas between them: one element, whatever stands around it. */
export function LinkList({ links, locale }: { links: Link[]; locale: Locale }) {
  return (
    <span>
      {links.map((link, index) => (
        <span key={link.path ?? link.name.text}>
          {index > 0 && ', '}
          <NamedLink link={link} locale={locale} />
        </span>
      ))}
    </span>
  )
}
