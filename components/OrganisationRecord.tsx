import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Organisation } from '@/lib/model/organisation'
import type { ReleaseSummary } from '@/lib/model/release'
import { Details } from './Details'
import { otherSpellings, RecordHeader, ReleasesPart, WebLink } from './Record'

type Props = { organisation: Organisation; releases: ReleaseSummary[]; locale: Locale; zone: string; words: Dictionary }

export function OrganisationRecord({ organisation, releases, locale, zone, words }: Props) {
  const t = words.organisation
  const { name, names, kind, acronym, country, website, logo, about } = organisation
  return (
    <article>
      <RecordHeader
        label={kind ? t.kinds[kind] : ''}
        name={name}
        logo={logo}
        locale={locale}
        {...(about ? { lead: about } : {})}
      />
      <Details
        rows={[
          [t.acronym, acronym],
          [t.names, otherSpellings(name, names, locale)],
          [t.country, country],
          [t.website, website && <WebLink key="w" url={website} />],
        ]}
      />
      <ReleasesPart title={t.releases} releases={releases} zone={zone} words={words} />
    </article>
  )
}
