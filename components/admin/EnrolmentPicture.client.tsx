'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Enrolment } from '@/lib/accounts'
import style from './Accounts.module.css'
import { accountWords } from './accountWords'
import { inAdmin } from './deskWords'

/** What an app takes to know the codes: a picture, and the same in letters for whoever cannot scan it. */
export function EnrolmentPicture({ enrolment: { qr, secret } }: { enrolment: Enrolment }) {
  const { i18n } = useTranslation()
  const say = (word: keyof typeof accountWords) => inAdmin(accountWords[word], i18n.language)
  return (
    <div className={style.enrolment}>
      <p>{say('scan')}</p>
      <svg
        className={style.qr}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={say('qr')}
        shapeRendering="crispEdges"
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p>
        {say('byHand')} <code className={style.secret}>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </div>
  )
}
