import { hourOf, momentOf } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Pass } from '@/lib/model/pass'
import { Notice } from './Notice'
import style from './PassNotice.module.css'

type Props = { pass: Pass; zone: string; locale: Locale; words: Dictionary }

/** Above and below what is read before others: until when it may not be used, and whose copy it is. */
export function PassNotice({ pass, zone, locale, words: { pass: t } }: Props) {
  return (
    <div className={style.notice}>
      {pass.kind === 'embargo' ? (
        <Notice kind="embargo" title={t.embargoed(hourOf(pass.hour ?? '', zone, locale))}>
          {t.copyFor(readerOf(pass))}
        </Notice>
      ) : (
        <Notice kind="draft" title={t.draft}>
          {t.shownTo(readerOf(pass))} {pass.expiresAt && t.worksUntil(momentOf(pass.expiresAt, zone, locale))}
        </Notice>
      )}
    </div>
  )
}

export const readerOf = ({ name, outlet }: Pass): string => (outlet ? `${name} (${outlet})` : name)
