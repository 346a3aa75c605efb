'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { SecondStep } from '@/lib/accounts'
import style from './Accounts.module.css'
import { askAccounts } from './accountApi'
import { accountWords } from './accountWords'
import { ColleaguesSecondStep } from './ColleaguesSecondStep.client'
import { inAdmin } from './deskWords'
import { OwnSecondStep } from './OwnSecondStep.client'

/** At an account: its second step. One's own is set up here; a colleague's is an administrator's to take away. */
export function SecondStepField() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [step, setStep] = useState<SecondStep | 'failed'>()
  const say = (word: keyof typeof accountWords) => inAdmin(accountWords[word], i18n.language)
  const isOwn = user?.id === id
  const mayLook = Boolean(id) && (isOwn || user?.role === 'administrator')

  const load = useCallback(async () => {
    const answer = await askAccounts<SecondStep>(isOwn ? '/second-step' : `/${id}/second-step`)
    setStep('is' in answer ? answer.is : 'failed')
  }, [id, isOwn])
  useEffect(() => {
    if (mayLook) void load()
  }, [load, mayLook])

  if (!mayLook || !step) return null
  return (
    <section className={style.panel} aria-labelledby="second-step">
      <h2 id="second-step" className={style.title}>
        {say('secondStep')}
      </h2>
      {step === 'failed' ? (
        <p role="alert">{say('failed')}</p>
      ) : (
        <>
          <p className={style.help}>{saidOf(step)}</p>
          {isOwn ? (
            <OwnSecondStep step={step} onChange={load} />
          ) : (
            step.on && <ColleaguesSecondStep id={String(id)} onChange={load} />
          )}
        </>
      )}
    </section>
  )

  function saidOf(one: SecondStep): string {
    if (!one.on) return say(isOwn ? 'offHelp' : 'isOff')
    const since = new Date(one.since).toLocaleDateString(i18n.language, { dateStyle: 'long' })
    return `${say('isOn')} ${since} · ${one.codesLeft} ${say('codesLeft')}`
  }
}
