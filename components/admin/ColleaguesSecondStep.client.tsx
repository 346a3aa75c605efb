'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import style from './Accounts.module.css'
import { askAccounts } from './accountApi'
import { accountWords } from './accountWords'
import { inAdmin } from './deskWords'

/** A colleague whose telephone is gone: an administrator takes the second step away, after a second thought. */
export function ColleaguesSecondStep({ id, onChange }: { id: string; onChange: () => Promise<void> }) {
  const { i18n } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState<string>()
  const say = (word: keyof typeof accountWords) => inAdmin(accountWords[word], i18n.language)
  const remove = async () => {
    const answer = await askAccounts(`/${id}/second-step/remove`, {})
    if ('fault' in answer) return setFault(answer.fault || say('failed'))
    await onChange()
  }
  return (
    <>
      {isAsking && <p className={style.help}>{say('takeAwayHelp')}</p>}
      {fault && (
        <p role="alert" className={style.fault}>
          {fault}
        </p>
      )}
      <div className={style.actions}>
        <Button
          size="medium"
          margin={false}
          buttonStyle={isAsking ? 'error' : 'secondary'}
          onClick={() => (isAsking ? void remove() : setAsking(true))}
        >
          {say('takeAway')}
        </Button>
        {isAsking && (
          <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => setAsking(false)}>
            {say('cancel')}
          </Button>
        )}
      </div>
    </>
  )
}
