'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import { words } from '@/lib/locales'
import { clockChangeNear, fullMoment, hourOf, timeUntil } from '@/lib/wallClock'
import { proposedZone } from '@/lib/zones'
import { adminLocale, inAdmin } from './deskWords'

/**
 * Under a field for a moment: the hour with its weekday and zone, how long until then, and on the two days of the year
 * on which the clock changes what that means for the hour that was typed.
 */
export function HourNote({ path }: { path: string }) {
  const { i18n } = useTranslation()
  const value = useFormFields(([fields]) => fields[path]?.value)
  const chosen = useFormFields(([fields]) => fields[`${path}_tz`]?.value)
  const moment = typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : Number.NaN
  if (Number.isNaN(moment)) return null
  const zone = typeof chosen === 'string' && chosen ? chosen : proposedZone
  const locale = adminLocale(i18n.language)
  const change = clockChangeNear(moment, zone)
  const away = timeUntil(moment, Date.now(), locale)
  return (
    <p className="field-description" data-hour-note={path}>
      {fullMoment(moment, zone, locale)}
      {away && ` · ${away}`}
      {change && (
        <>
          <br />
          {inAdmin(change.by > 0 ? skipped(change.at, zone) : repeated(change.at, zone), i18n.language)}
        </>
      )}
    </p>
  )
}

const skipped = (at: number, zone: string) => {
  const [before, after] = [at - 60_000, at]
  const said = (locale: 'nl' | 'fr' | 'en') => [hourOf(before, zone, locale), hourOf(after, zone, locale)]
  return words(
    `Die dag begint de zomertijd: na ${said('nl')[0]} komt ${said('nl')[1]}. Wat ertussen ligt, bestaat niet.`,
    `Ce jour-là commence l’heure d’été : après ${said('fr')[0]} vient ${said('fr')[1]}. Ce qui est entre les deux n’existe pas.`,
    `Summer time begins on that day: after ${said('en')[0]} comes ${said('en')[1]}. There is nothing in between.`,
  )
}
const repeated = (at: number, zone: string) => {
  const said = (locale: 'nl' | 'fr' | 'en') => [hourOf(at - 60_000, zone, locale), hourOf(at, zone, locale)]
  return words(
    `Die dag eindigt de zomertijd: na ${said('nl')[0]} komt ${said('nl')[1]}, en dat uur komt twee keer. De zone achter het uur zegt welk van de twee bedoeld is.`,
    `Ce jour-là finit l’heure d’été : après ${said('fr')[0]} vient ${said('fr')[1]}, et cette heure existe deux fois. Le fuseau après l’heure dit laquelle des deux.`,
    `Summer time ends on that day: after ${said('en')[0]} comes ${said('en')[1]}, and that hour comes twice. The zone behind the hour says which of the two is meant.`,
  )
}
