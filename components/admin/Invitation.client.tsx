'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Invited } from '@/lib/accounts'
import style from './Accounts.module.css'
import { askAccounts } from './accountApi'
import { accountWords } from './accountWords'
import { inAdmin } from './deskWords'
import { SentOrLink } from './SentOrLink.client'

/** At an account, for administrators: whether its owner has come in, and a new link for who lost theirs. */
export function Invitation() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const [done, setDone] = useState<Invited>()
  const say = (word: keyof typeof accountWords) => inAdmin(accountWords[word], i18n.language)

  const send = async () => {
    setBusy(true)
    const answer = await askAccounts<Invited>(`/${id}/invitation`, {})
    setBusy(false)
    setFault('fault' in answer ? answer.fault || say('failed') : undefined)
    setDone('is' in answer ? answer.is : undefined)
  }

  return (
    <div className={style.panel}>
      {savedDocumentData?.invitedAt && !done && <p className={style.help}>{say('pending')}</p>}
      <Button size="medium" buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => void send()}>
        {say(isBusy ? 'busy' : 'resend')}
      </Button>
      {fault && (
        <p role="alert" className={style.fault}>
          {fault}
        </p>
      )}
      {done && <SentOrLink invited={done} />}
    </div>
  )
}
