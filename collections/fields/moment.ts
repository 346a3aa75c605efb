import type { DateField, DateFieldValidation, PayloadRequest } from 'payload'
import { date } from 'payload/shared'
import { isoDay } from '@/lib/dates'
import { words } from '@/lib/locales'
import { proposedZone, zones } from '@/lib/zones'
import { say } from './say'

/** The newsroom's own time zone, proposed wherever an hour is typed. */
const newsroomZone = async ({ req }: { req: PayloadRequest }): Promise<string> => {
  const newsroom = await req.payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: true, req })
  return newsroom.timeZone ?? proposedZone
}

/** A moment with the time zone in which it was meant; kept as UTC, the zone beside it as `<name>_tz`. */
export const moment = (
  field: Pick<DateField, 'name' | 'label' | 'access' | 'validate'> & { admin?: DateField['admin'] },
): DateField =>
  ({
    ...field,
    type: 'date',
    admin: {
      ...field.admin,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
      components: { afterInput: ['@/components/admin/HourNote.client#HourNote'] },
    },
    timezone: {
      defaultTimezone: proposedZone,
      supportedTimezones: zones.map((value) => ({ label: value.replace('_', ' '), value })),
      override: ({ baseField }) => ({ ...baseField, defaultValue: newsroomZone }),
    },
  }) as DateField

/** Today in the newsroom, as a calendar day is kept. */
export const today = async ({ req }: { req: PayloadRequest }): Promise<string> =>
  `${isoDay(new Date().toISOString(), await newsroomZone({ req }))}T12:00:00.000Z`

/** A calendar day without an hour; kept as noon UTC, so that it is the same day in every zone of the world but the last. */
export const day = (
  field: Pick<DateField, 'name' | 'label' | 'required' | 'index' | 'defaultValue' | 'validate'> & {
    admin?: DateField['admin']
  },
): DateField =>
  ({
    ...field,
    type: 'date',
    admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
  }) as DateField

/** An end comes after its start, the field `start` beside it; the same day or moment is allowed. */
export const notBefore =
  (start: string): DateFieldValidation =>
  (value, options) => {
    const from = (options.siblingData as Record<string, unknown>)[start]
    if (!value || !from || new Date(value) >= new Date(from as string)) return date(value, options)
    return say(
      options.req,
      words('Het einde valt voor het begin.', 'La fin précède le début.', 'The end comes before the start.'),
    )
  }
