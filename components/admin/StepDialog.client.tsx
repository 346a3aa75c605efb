'use client'

import { Button, toast, useDocumentInfo, useForm, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { Desk } from '@/collections/workflow/endpoints'
import type { StepRequest } from '@/collections/workflow/stepRequest'
import { type Step, stepNames } from '@/collections/workflow/steps'
import { isLocale, localeNames } from '@/lib/locales'
import { fullMoment } from '@/lib/wallClock'
import { proposedZone } from '@/lib/zones'
import { takeStep } from './desk.client'
import { adminLocale, deskWords, inAdmin } from './deskWords'
import { type Hour, HourChoice } from './HourChoice.client'
import style from './StepDialog.module.css'

type Props = { step: Step; desk: Desk; finding?: string; onClose: () => void }

const needsReason: Step[] = ['releaseWithoutReview', 'cancel', 'withdraw', 'retract', 'waive']
const tellsReaders: Step[] = ['withdraw', 'retract']

/** Asks what a step needs to know, takes it, and says what came of it. What was typed stays until it is taken. */
export function StepDialog({ step, desk, finding, onClose }: Props) {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { submit } = useForm()
  const { code } = useLocale()
  const isModified = useFormModified()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [text, setText] = useState('')
  const [note, setNote] = useState<Record<string, string>>({})
  const [hour, setHour] = useState<Hour>({ at: step === 'release' && desk.releaseAt ? undefined : null })
  const [fault, setFault] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const t = (words: Parameters<typeof inAdmin>[0]) => inAdmin(words, i18n.language)
  useEffect(() => dialog.current?.showModal(), [])

  const choosesHour = step === 'moveHour' || (step === 'release' && !desk.situation.isReleased)
  const reasonLabel = needsReason.includes(step)
    ? deskWords.reason
    : step === 'moveHour'
      ? deskWords.reasonSooner
      : step === 'sendBack' && !desk.situation.isSubmitter
        ? deskWords.whatToChange
        : step === 'release'
          ? undefined
          : deskWords.remarkOptional
  const zone = desk.zone ?? proposedZone

  async function go(): Promise<void> {
    setIsBusy(true)
    setFault(undefined)
    // What is on screen is what the step is about: saved first, as autosave would a second later.
    if (isModified)
      await submit({
        action: `/api/press-releases/${id}?draft=true&depth=0&fallback-locale=null&locale=${code}`,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
    const refused = await takeStep(String(id), requestOf(step, { text, note, hour, finding }), t(deskWords.failed))
    setIsBusy(false)
    if (refused) return setFault(refused)
    toast.success(t(stepNames[step]))
    onClose()
    // The form shows what the step has changed: its hour, its history, what is locked.
    if (step !== 'waive') window.location.reload()
  }

  return (
    <dialog ref={dialog} className={style.dialog} aria-labelledby={heading} onClose={onClose}>
      <div className={style.form}>
        <h2 id={heading}>{t(stepNames[step])}</h2>
        {deskWords.explains[step].en && <p>{t(deskWords.explains[step])}</p>}
        {step === 'approve' &&
          desk.releaseAt &&
          !desk.situation.isPublic &&
          Date.parse(desk.releaseAt) > Date.now() && (
            <p>
              {t(deskWords.explains.approveWithHour)}{' '}
              <strong>{fullMoment(Date.parse(desk.releaseAt), zone, adminLocale(i18n.language))}</strong>
            </p>
          )}
        {choosesHour && (
          <HourChoice
            zone={zone}
            mayKeep={step === 'release' && Boolean(desk.releaseAt)}
            hour={hour}
            onChange={setHour}
          />
        )}
        {reasonLabel && (
          <label>
            {t(reasonLabel)}
            <textarea name="text" rows={3} value={text} onChange={(event) => setText(event.target.value)} />
          </label>
        )}
        {tellsReaders.includes(step) &&
          desk.languages.filter(isLocale).map((language) => (
            <label key={language}>
              {t(deskWords.noteTo)} – {localeNames[language]}
              <textarea
                name={`note-${language}`}
                rows={2}
                lang={language}
                value={note[language] ?? ''}
                onChange={(event) => setNote({ ...note, [language]: event.target.value })}
              />
            </label>
          ))}
        {fault && (
          <p role="alert" className={style.fault}>
            {fault}
          </p>
        )}
        <div className={style.actions}>
          <Button id="step-confirm" margin={false} disabled={isBusy || hour.at === 'unclear'} onClick={() => void go()}>
            {isBusy ? t(deskWords.busy) : t(stepNames[step])}
          </Button>
          <Button id="step-cancel" margin={false} buttonStyle="secondary" onClick={() => dialog.current?.close()}>
            {t(deskWords.cancel)}
          </Button>
        </div>
      </div>
    </dialog>
  )
}

type Typed = { text: string; note: Record<string, string>; hour: Hour; finding: string | undefined }

/** The step as the API asks for it (stepRequest.ts); what was left empty is left out. */
function requestOf(step: Step, { text, note, hour, finding }: Typed): StepRequest {
  const at = hour.at === 'unclear' ? undefined : hour.at
  const said = text.trim()
  switch (step) {
    case 'release':
      return { step, ...(at === undefined ? {} : { at }) }
    case 'moveHour':
      return { step, at: at ?? null, ...(said ? { text: said } : {}) }
    case 'withdraw':
    case 'retract':
      return { step, text: said, note: Object.fromEntries(Object.entries(note).filter(([, one]) => one.trim())) }
    case 'waive':
      return { step, finding: finding ?? '', text: said }
    case 'releaseWithoutReview':
    case 'cancel':
    case 'remark':
      return { step, text: said }
    default:
      return { step, ...(said ? { text: said } : {}) }
  }
}
