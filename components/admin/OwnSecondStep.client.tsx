'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Enrolment, RecoveryCodes, SecondStep } from '@/lib/accounts'
import style from './Accounts.module.css'
import { askAccounts } from './accountApi'
import { accountWords } from './accountWords'
import { CodeField } from './CodeField.client'
import { inAdmin } from './deskWords'
import { EnrolmentPicture } from './EnrolmentPicture.client'
import { RecoveryCodeList } from './RecoveryCodeList.client'

type Doing = { what: 'confirm'; enrolment: Enrolment } | { what: 'codes' } | { what: 'remove' }

/** One's own second step: setting it up, new recovery codes, taking it away; each with a code of the app. */
export function OwnSecondStep({ step, onChange }: { step: SecondStep; onChange: () => Promise<void> }) {
  const { i18n } = useTranslation()
  const [doing, setDoing] = useState<Doing>()
  const [codes, setCodes] = useState<string[]>()
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string>()
  const say = (word: keyof typeof accountWords) => inAdmin(accountWords[word], i18n.language)

  const begin = (next: Doing | undefined) => {
    setDoing(next)
    setCode('')
    setFault(undefined)
  }
  const setUp = async () => {
    const answer = await askAccounts<Enrolment>('/second-step/begin', {})
    if ('is' in answer) begin({ what: 'confirm', enrolment: answer.is })
    else setFault(answer.fault || say('failed'))
  }
  const send = async () => {
    if (!doing) return
    const pending = doing.what === 'confirm' ? { pending: doing.enrolment.pending } : {}
    const answer = await askAccounts<Partial<RecoveryCodes>>(`/second-step/${doing.what}`, { code, ...pending })
    if ('fault' in answer) return setFault(answer.fault || say('failed'))
    begin(undefined)
    setCodes(answer.is.recoveryCodes)
    await onChange()
  }

  if (codes) return <RecoveryCodeList codes={codes} done="kept" onDone={() => setCodes(undefined)} />
  return (
    <>
      {doing && (
        <>
          {doing.what === 'confirm' && <EnrolmentPicture enrolment={doing.enrolment} />}
          <CodeField
            id="second-step-code"
            orRecovery={doing.what !== 'confirm'}
            value={code}
            onChange={setCode}
            onEnter={() => void send()}
          />
        </>
      )}
      {fault && (
        <p role="alert" className={style.fault}>
          {fault}
        </p>
      )}
      <div className={style.actions}>
        {doing ? (
          <>
            <Button size="medium" margin={false} onClick={() => void send()}>
              {say(doing.what === 'confirm' ? 'confirm' : doing.what === 'codes' ? 'newCodes' : 'takeAway')}
            </Button>
            <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => begin(undefined)}>
              {say('cancel')}
            </Button>
          </>
        ) : step.on ? (
          <>
            <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => begin({ what: 'codes' })}>
              {say('newCodes')}
            </Button>
            <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => begin({ what: 'remove' })}>
              {say('takeAway')}
            </Button>
          </>
        ) : (
          <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => void setUp()}>
            {say('setUp')}
          </Button>
        )}
      </div>
    </>
  )
}
