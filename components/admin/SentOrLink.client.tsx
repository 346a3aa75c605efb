'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Invited } from '@/lib/accounts'
import style from './Accounts.module.css'
import { accountWords } from './accountWords'
import { inAdmin } from './deskWords'

/** Whether the mail went out; if not, the link to hand over, once. */
export function SentOrLink({ invited: { sent, link } }: { invited: Invited }) {
  const { i18n } = useTranslation()
  if (sent || !link)
    return (
      <p role="status" className={style.done}>
        {inAdmin(accountWords.invited, i18n.language)}
      </p>
    )
  return (
    <div role="alert" className={style.notSent}>
      <p>{inAdmin(accountWords.notSent, i18n.language)}</p>
      <input
        readOnly
        className={style.link}
        aria-label={inAdmin(accountWords.link, i18n.language)}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  )
}
