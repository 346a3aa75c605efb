'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { stageNames } from '@/collections/fields/release/workflow'
import type { Desk } from '@/collections/workflow/endpoints'
import { stepNames } from '@/collections/workflow/steps'
import { localeNames } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { fullMoment, timeUntil } from '@/lib/wallClock'
import { proposedZone } from '@/lib/zones'
import { takeStep, useDesk } from './desk.client'
import { adminLocale, deskWords, inAdmin } from './deskWords'
import style from './ReleaseDesk.module.css'
import { StepDialog } from './StepDialog.client'

/** Beside the form of a release: how far it is, what is in its way, and who did what. */
export function ReleaseDesk() {
  const desk = useDesk()
  if (!desk) return null
  return (
    <div className={style.desk}>
      <Standing desk={desk} />
      {desk.situation.stage !== 'released' && <Preflight desk={desk} />}
      <Log desk={desk} />
    </div>
  )
}

function useWords() {
  const { i18n } = useTranslation()
  return {
    t: (text: Parameters<typeof inAdmin>[0]) => inAdmin(text, i18n.language),
    locale: adminLocale(i18n.language),
  }
}

function Standing({ desk: { situation, releaseAt, zone } }: { desk: Desk }) {
  const { t, locale } = useWords()
  const now = useNow()
  const moment = releaseAt ? Date.parse(releaseAt) : undefined
  const isAhead = moment !== undefined && moment > now
  const state =
    situation.withdrawal !== 'none'
      ? deskWords[situation.withdrawal]
      : situation.isReleased
        ? isAhead
          ? deskWords.underEmbargo
          : deskWords.isPublic
        : undefined
  return (
    <section className={style.standing} data-state={situation.isReleased && isAhead ? 'embargo' : situation.stage}>
      <p className={style.stage}>
        {t(stageNames[situation.stage])}
        {state && <span> · {t(state)}</span>}
      </p>
      {moment !== undefined && (
        <p>
          {fullMoment(moment, zone ?? proposedZone, locale)}
          {isAhead && (
            <>
              <br />
              <strong>{timeUntil(moment, now, locale)}</strong>
            </>
          )}
        </p>
      )}
      {situation.isReleased && situation.stage !== 'released' && <p>{t(deskWords.draftBeside)}</p>}
      {situation.isUnreviewed && <p className={style.flag}>{t(deskWords.unreviewed)}</p>}
    </section>
  )
}

function Preflight({ desk }: { desk: Desk }) {
  const { t } = useWords()
  const { id } = useDocumentInfo()
  const [waiving, setWaiving] = useState<string>()
  const mayWaive = desk.steps.includes('waive')
  return (
    <section aria-label={t(deskWords.preflight)}>
      <h3>{t(deskWords.preflight)}</h3>
      {desk.findings.length === 0 && <p className={style.good}>✓ {t(deskWords.inOrder)}</p>}
      <ul className={style.findings} id="preflight">
        {desk.findings.map((finding) => (
          <li key={`${finding.id} ${finding.language}`} data-level={finding.waived ? 'waived' : finding.level}>
            <span className={style.level}>
              {t(deskWords[finding.waived ? 'waived' : finding.level])}
              {finding.language && ` · ${localeNames[finding.language]}`}
            </span>
            <span>{t(finding.message)}</span>
            {finding.waived && <em>{finding.waived.reason}</em>}
            <span className={style.actions}>
              <Where finding={finding} id={String(id)} />
              {finding.level === 'warning' && !finding.waived && mayWaive && (
                <button type="button" onClick={() => setWaiving(finding.id)}>
                  {t(deskWords.waive)}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {waiving && <StepDialog step="waive" finding={waiving} desk={desk} onClose={() => setWaiving(undefined)} />}
    </section>
  )
}

/** The way to where it can be mended: a field of this form, in its language, or another record. */
function Where({ finding: { place, language }, id }: { finding: Desk['findings'][number]; id: string }) {
  const { t } = useWords()
  if ('collection' in place) return <a href={paths.form(place.collection, place.id, language)}>{place.name}</a>
  const address = `${paths.form('press-releases', id, language)}#field-${place.field}`
  return (
    <a href={address} onClick={(event) => goTo(event, t(place.tab), place.field, language)}>
      {t(place.tab)} → {t(deskWords.goThere)}
    </a>
  )
}

/** Opens the tab and brings the field into view; in another language the page is loaded anew and does the same. */
function goTo(event: { preventDefault: () => void }, tab: string, field: string, language: string | undefined): void {
  const current = new URLSearchParams(window.location.search).get('locale')
  if (language && current && current !== language) return
  const button = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')].find(
    (one) => one.textContent?.trim() === tab,
  )
  if (!button) return
  event.preventDefault()
  button.click()
  window.setTimeout(() => {
    const target =
      document.getElementById(`field-${field}`) ??
      document.querySelector(`[data-field-path="${field}"], .field-type.${CSS.escape(field)}`)
    target?.scrollIntoView({ block: 'center' })
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }, 150)
}

function Log({ desk }: { desk: Desk }) {
  const { t, locale } = useWords()
  const { id } = useDocumentInfo()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const post = async () => {
    const refused = await takeStep(String(id), { step: 'remark', text }, t(deskWords.failed))
    setFault(refused)
    if (!refused) setText('')
  }
  return (
    <section aria-label={t(deskWords.log)}>
      <h3>{t(deskWords.log)}</h3>
      <label className={style.remark}>
        <span>{t(deskWords.remark)}</span>
        <textarea id="remark" rows={2} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {fault && <p role="alert">{fault}</p>}
      {text.trim() && (
        <Button id="remark-post" size="small" margin={false} buttonStyle="secondary" onClick={() => void post()}>
          {t(deskWords.send)}
        </Button>
      )}
      {desk.log.length === 0 && <p>{t(deskWords.noLog)}</p>}
      <ol className={style.log} id="release-log">
        {desk.log.map((entry) => (
          <li key={entry.id}>
            <span className={style.who}>
              {entry.byName} · {t(stepNames[entry.step])}
            </span>
            <time dateTime={entry.at}>{fullMoment(Date.parse(entry.at), desk.zone ?? proposedZone, locale)}</time>
            {entry.text && <q>{entry.text}</q>}
            {entry.detail && <small>{readable(entry.detail, desk.zone ?? proposedZone, locale)}</small>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Moments in a log's detail as people read them. */
const readable = (detail: string, zone: string, locale: ReturnType<typeof adminLocale>): string =>
  detail.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, (moment) => fullMoment(Date.parse(moment), zone, locale))

/** The time, anew every half minute: a countdown on screen goes on. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 30_000)
    return () => window.clearInterval(timer)
  }, [])
  return now
}
