'use client'

import {
  Button,
  LeaveWithoutSaving,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { words } from '@/lib/locales'
import { inAdmin } from './deskWords'
import { useAskedAgain } from './formQuestions.client'
import style from './RefusedSave.module.css'
import { type Refusal, useRefusal } from './refusedSaves.client'

const said = {
  notKept: words(
    'Niet bewaard. Wat u hebt getypt, staat alleen nog op dit scherm.',
    'Pas enregistré. Ce que vous avez écrit n’existe que sur cet écran.',
    'Not saved. What you have typed is on this screen only.',
  ),
  signIn: words(
    'U bent niet meer aangemeld, of u mag dit niet bewaren. Meld u in een ander tabblad aan en bewaar hier opnieuw.',
    'Vous n’êtes plus connecté, ou vous ne pouvez pas enregistrer ceci. Connectez-vous dans un autre onglet et enregistrez à nouveau ici.',
    'You are no longer signed in, or may not save this. Sign in in another tab and save here again.',
  ),
  noConnection: words(
    'De server antwoordt niet. Controleer de verbinding en bewaar opnieuw.',
    'Le serveur ne répond pas. Vérifiez la connexion et enregistrez à nouveau.',
    'The server does not answer. Check the connection and save again.',
  ),
  late: words(
    'Er is al een halve minuut niets bewaard.',
    'Rien n’a été enregistré depuis une demi-minute.',
    'Nothing has been saved for half a minute.',
  ),
  locked: words(
    'Lezers zien dit, of krijgen het te zien op een uur dat vaststaat. Een eindredacteur wijzigt het.',
    'Les lecteurs le voient, ou le verront à une heure fixée. C’est un éditeur qui le modifie.',
    'Readers see this, or will at an hour that stands. An editor changes it.',
  ),
  others: words(
    'Een beheerder wijzigt de accounts van collega’s.',
    'C’est un administrateur qui modifie les comptes des collègues.',
    'An administrator changes the accounts of colleagues.',
  ),
  settings: words(
    'Een beheerder wijzigt de instellingen van de nieuwskamer.',
    'C’est un administrateur qui modifie les réglages de la salle de presse.',
    'An administrator changes the settings of the newsroom.',
  ),
  again: words('Opnieuw bewaren', 'Enregistrer à nouveau', 'Save again'),
}

/** Above a form, as long as its last save was refused: why, and that nothing of it is kept. And why one is locked. */
export function RefusedSave({ path }: { path: string }) {
  const { id, collectionSlug, globalSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { submit } = useForm()
  const address = globalSlug
    ? `globals/${globalSlug}`
    : collectionSlug
      ? [collectionSlug, id].filter(Boolean).join('/')
      : 'users/first-register'
  const isDraft = collectionSlug === 'press-releases' && Boolean(id)
  const isLate = useLateness() && isDraft
  const refusal = useRefusal(address)
  useAskedAgain(path, refusal)
  useStillModified(refusal)
  const t = (text: Parameters<typeof inAdmin>[0]) => inAdmin(text, i18n.language)
  if ((id || globalSlug) && hasSavePermission === false && !isTrashed) {
    const why = globalSlug ? said.settings : collectionSlug === 'users' ? said.others : said.locked
    return <p className={style.locked}>{t(why)}</p>
  }
  if (!refusal && !isLate) return null
  const reasons = !refusal
    ? [t(said.late)]
    : refusal.status === 0
      ? [t(said.noConnection)]
      : refusal.status === 401 || (refusal.status === 403 && refusal.messages.length === 0)
        ? [t(said.signIn)]
        : refusal.messages
  return (
    <div role="alert" className={style.refused} data-refused-save>
      <strong>{t(said.notKept)}</strong>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {isDraft && (
        <>
          <Button
            margin={false}
            size="small"
            buttonStyle="secondary"
            onClick={() =>
              void submit({
                action: `/api/${address}?draft=true&depth=0&fallback-locale=null&locale=${code}`,
                method: 'PATCH',
                overrides: { _status: 'draft' },
                skipValidation: true,
              })
            }
          >
            {t(said.again)}
          </Button>
          {/* Payload lets go of a form with autosave without a question; here there is something to lose. */}
          <LeaveWithoutSaving />
        </>
      )}
    </div>
  )
}

/** Payload takes a form for kept once a save has its answer, whatever that says: what was refused could not be saved again. */
function useStillModified(refusal: Refusal | undefined): void {
  const { setModified } = useForm()
  const isModified = useFormModified()
  const wasModified = useRef(false)
  useEffect(() => {
    if (isModified) wasModified.current = true
    else if (!refusal) wasModified.current = false
    else if (wasModified.current) setModified(true)
  }, [isModified, refusal, setModified])
}

/** Whether a form that saves by itself has not done so for half a minute: a request that hangs holds up all after it. */
function useLateness(): boolean {
  const isModified = useFormModified()
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    setIsLate(false)
    if (!isModified) return
    const timer = window.setTimeout(() => setIsLate(true), 30_000)
    return () => window.clearTimeout(timer)
  }, [isModified])
  return isLate
}
