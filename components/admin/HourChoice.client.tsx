'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { fullMoment, hourOf, momentsAt, wallTime } from '@/lib/wallClock'
import { adminLocale, deskWords, inAdmin } from './deskWords'
import style from './StepDialog.module.css'

/** A moment (ISO 8601); null for now; undefined for the hour that the form has; `unclear` until it is a real hour. */
export type Hour = { at: string | null | undefined | 'unclear' }

type Props = { zone: string; mayKeep: boolean; hour: Hour; onChange: (hour: Hour) => void }

/**
 * Now, or at an hour: typed as the newsroom's own clock shows it, wherever the browser is. On the two nights on which
 * the clock changes it says which hours there are not, and asks which of the two is meant where there are two.
 */
export function HourChoice({ zone, mayKeep, hour, onChange }: Props) {
  const { i18n } = useTranslation()
  const name = useId()
  const [kind, setKind] = useState<'keep' | 'now' | 'at'>(mayKeep ? 'keep' : 'now')
  const [wall, setWall] = useState(() => wallTime(Date.now() + 3_600_000, zone))
  const locale = adminLocale(i18n.language)
  const t = (text: Parameters<typeof inAdmin>[0]) => inAdmin(text, i18n.language)
  const moments = momentsAt(wall, zone)

  const choose = (next: typeof kind, text = wall) => {
    setKind(next)
    setWall(text)
    const found = momentsAt(text, zone)
    const [only] = found
    const at = only !== undefined && found.length === 1 ? new Date(only).toISOString() : 'unclear'
    onChange({ at: next === 'keep' ? undefined : next === 'now' ? null : at })
  }
  const option = (value: typeof kind, label: string) => (
    <label className={style.choice}>
      <input type="radio" name={name} value={value} checked={kind === value} onChange={() => choose(value)} />
      {label}
    </label>
  )
  return (
    <fieldset>
      {mayKeep && option('keep', t(deskWords.atItsHour))}
      {option('now', t(deskWords.now))}
      {option('at', t(deskWords.atHour))}
      {kind === 'at' && (
        <>
          <label>
            {t(deskWords.hourIn)} {zone}
            <input type="datetime-local" value={wall} onChange={(event) => choose('at', event.target.value)} />
          </label>
          {moments.length === 0 && <p role="alert">{t(deskWords.noSuchHour)}</p>}
          {moments.length === 1 && moments[0] !== undefined && (
            <p className={style.says}>{fullMoment(moments[0], zone, locale)}</p>
          )}
          {moments.length > 1 && (
            <fieldset>
              <legend>{t(deskWords.hourTwice)}</legend>
              {moments.map((moment) => (
                <label key={moment} className={style.choice}>
                  <input
                    type="radio"
                    name={`${name}-which`}
                    checked={hour.at === new Date(moment).toISOString()}
                    onChange={() => onChange({ at: new Date(moment).toISOString() })}
                  />
                  {hourOf(moment, zone, locale)}
                </label>
              ))}
            </fieldset>
          )}
        </>
      )}
    </fieldset>
  )
}
