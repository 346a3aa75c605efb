import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Rights as RightsOfFile } from '@/lib/model/media'
import { paths } from '@/lib/paths'
import { Words } from './Words'

type Props = { rights: RightsOfFile; locale: Locale; words: Dictionary }

/**
 * Whom to name and what may be done with a file, each said once: a credit that names its licence itself carries the
 * link, and a maker who is in the credit is not named again. In a few words, which lead to all of them.
 */
export function Rights({ rights: { credit, creator, licence, terms }, locale, words }: Props) {
  const at = credit && licence ? credit.indexOf(licence.name) : -1
  const name = licence && (licence.url ? <a href={licence.url}>{licence.name}</a> : licence.name)
  return (
    <>
      {credit && (at < 0 || !licence) && <span>{credit}</span>}
      {credit && at >= 0 && licence && (
        <span>
          {credit.slice(0, at)}
          {name}
          {credit.slice(at + licence.name.length)}
        </span>
      )}
      {creator && !credit?.includes(creator) && (
        <span>
          {words.release.creator}
          {words.colon}
          {creator}
        </span>
      )}
      {licence && at < 0 && <span>{name}</span>}
      {terms && (
        <span>
          <Words said={terms} locale={locale} />
        </span>
      )}
      <span>
        <a href={paths.about(locale, 'terms')}>{licence?.use ?? words.release.termsOfUse}</a>
      </span>
    </>
  )
}
