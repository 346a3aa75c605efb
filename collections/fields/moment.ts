import { type DateField, type DateFieldValidation, type FieldHook, type PayloadRequest, ValidationError } from 'payload'
import { date } from 'payload/shared'
import { z } from 'zod'
import { isoDay } from '@/lib/dates'
import { type InEach, words } from '@/lib/locales'
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
    hooks: { beforeValidate: [readAs(aMoment, momentAdvice)] },
    admin: {
      ...field.admin,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
      components: { afterInput: ['@/components/admin/HourNote.client#HourNote'] },
    },
    timezone: {
      defaultTimezone: proposedZone,
      supportedTimezones: zones.map((value) => ({ label: value.replace('_', ' '), value })),
      // Payload asks nothing of this field by itself, and keeps whatever is sent.
      override: ({ baseField }) => ({
        ...baseField,
        defaultValue: newsroomZone,
        hooks: { beforeValidate: [readAs(aZone, zoneAdvice)] },
      }),
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
    hooks: { beforeValidate: [readAs(aDay, dayAdvice), atNoon] },
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

/**
 * What a program sends has to be a moment by itself: one without its offset would be another on a machine in another zone, and
 * Payload looks at nothing in a draft, whose pages could then not be written.
 */
function readAs(form: z.ZodType, advice: InEach): FieldHook {
  return ({ collection, path, req, value }) => {
    if (value === undefined || value === null || value === '' || value instanceof Date) return value
    if (form.safeParse(value).success) return value
    const errors = [{ path: path.join('.'), message: say(req, advice) }]
    throw new ValidationError({ ...(collection ? { collection: collection.slug } : {}), errors, req })
  }
}

/** The day that was written, wherever its hour would put it. */
const atNoon: FieldHook = ({ value }) =>
  typeof value === 'string' && value !== '' ? `${value.slice(0, 10)}T12:00:00.000Z` : value

/** ISO 8601 with its offset, with or without seconds. */
const aMoment = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })])
const aDay = z.union([z.iso.date(), aMoment])

const aZone = z.enum(zones)

const momentAdvice = words(
  'Dit is geen moment. Schrijf het met zijn afstand tot UTC, zoals 2027-03-28T09:00:00+02:00.',
  'Ceci n’est pas un moment. Écrivez-le avec son décalage par rapport à UTC, comme 2027-03-28T09:00:00+02:00.',
  'This is not a moment. Write it with its offset from UTC, such as 2027-03-28T09:00:00+02:00.',
)
const dayAdvice = words(
  'Dit is geen dag. Schrijf hem als 2027-03-28.',
  'Ceci n’est pas un jour. Écrivez-le ainsi : 2027-03-28.',
  'This is not a day. Write it as 2027-03-28.',
)
const zoneAdvice = words(
  'Deze tijdzone kent de persruimte niet. Schrijf ze als Europe/Brussels.',
  'L’espace presse ne connaît pas ce fuseau horaire. Écrivez-le comme Europe/Brussels.',
  'The press room does not know this time zone. Write it as Europe/Brussels.',
)
