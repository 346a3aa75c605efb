import { linkedWords } from '@/lib/linked'
import type { Locale } from '@/lib/locales'
import type { Link } from '@/lib/model/link'
import type { Said } from '@/lib/model/said'
import { Each } from './Each'
import { NamedLink } from './NamedLink'

type Props = { roles: (Said | undefined)[]; organisation: Link | undefined; locale: Locale }

/** What somebody is, and for whom, each said once: where the words name the organisation already, they lead there. */
export function Roles({ roles, organisation, locale }: Props) {
  const said = roles.flatMap((role, at) =>
    role && roles.findIndex((one) => one?.text === role.text) === at ? [role] : [],
  )
  const name = organisation && { text: organisation.name.text, href: organisation.path ?? '' }
  const stretches = said.map(({ text }) => linkedWords(text, name ? [name] : []))
  const isNamed = stretches.some((one) => one.some((stretch) => typeof stretch !== 'string'))
  return (
    <>
      {said.map(({ text, lang }, at) => (
        <span key={text} lang={lang === locale ? undefined : lang}>
          {at > 0 && ' · '}
          <Each
            of={stretches[at] ?? []}
            as={(one) => (typeof one === 'string' ? one : one.href ? <a href={one.href}>{one.text}</a> : one.text)}
          />
        </span>
      ))}
      {organisation && !isNamed && (
        <>
          {said.length > 0 && ' · '}
          <NamedLink link={organisation} locale={locale} />
        </>
      )}
    </>
  )
}
