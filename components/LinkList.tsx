import type { Locale } from '@/lib/locales'
import type { Link } from '@/lib/model/link'
import { Words } from './Words'

/** Links in a line, with commas between them: one element, whatever stands around it. */
export function LinkList({ links, locale }: { links: Link[]; locale: Locale }) {
  return (
    <span>
      {links.map(({ name, path }, index) => (
        <span key={path}>
          {index > 0 && ', '}
          <a href={path}>
            <Words said={name} locale={locale} />
          </a>
        </span>
      ))}
    </span>
  )
}
