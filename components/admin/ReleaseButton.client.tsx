'use client'

import { Button, Popup, PopupList, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { type Step, stepNames } from '@/collections/workflow/steps'
import { useDesk } from './desk.client'
import { deskWords, inAdmin } from './deskWords'
import style from './ReleaseButton.module.css'
import { StepDialog } from './StepDialog.client'

/** The step that comes next, for each the first that may be taken; the others are under "more". */
const order: Step[] = [
  'agree',
  'release',
  'approve',
  'submit',
  'sendBack',
  'moveHour',
  'releaseWithoutReview',
  'withdraw',
  'cancel',
  'retract',
]
const neverFirst: Step[] = ['sendBack', 'releaseWithoutReview', 'withdraw', 'cancel', 'retract', 'moveHour']

/** Stands where Payload has its Publish button: what goes out goes through the steps of the review. */
export function ReleaseButton() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [step, setStep] = useState<Step>()
  const desk = useDesk()
  const t = (text: Parameters<typeof inAdmin>[0]) => inAdmin(text, i18n.language)
  if (!id) return <p className={style.hint}>{t(deskWords.saveFirst)}</p>
  if (!desk) return null

  const possible = order.filter((one) => desk.steps.includes(one))
  const first = possible.find((one) => !neverFirst.includes(one))
  const others = possible.filter((one) => one !== first)
  return (
    <div className={style.buttons}>
      {first && (
        <Button id={`step-${first}`} margin={false} size="medium" onClick={() => setStep(first)}>
          {t(stepNames[first])}
        </Button>
      )}
      {others.length > 0 && (
        <Popup
          button={
            <span className={style.more} id="step-more">
              {t(deskWords.more)}
            </span>
          }
          horizontalAlign="right"
          render={({ close }) => (
            <PopupList.ButtonGroup>
              {others.map((one) => (
                <PopupList.Button
                  key={one}
                  id={`step-${one}`}
                  onClick={() => {
                    close()
                    setStep(one)
                  }}
                >
                  {t(stepNames[one])} …
                </PopupList.Button>
              ))}
            </PopupList.ButtonGroup>
          )}
        />
      )}
      {step && <StepDialog key={step} step={step} desk={desk} onClose={() => setStep(undefined)} />}
    </div>
  )
}
