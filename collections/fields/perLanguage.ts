import type { GroupField, TextareaField } from 'payload'
import { type InEach, localeNames, locales } from '@/lib/locales'

/**
 * A text in each language that is written in one go, and not one language after the other like a localized field:
 * what a step of the workflow tells readers. Stored as a group with one text per language.
 */
export const perLanguage = (name: string, label: InEach, admin: GroupField['admin'] = {}): GroupField => ({
  name,
  type: 'group',
  label,
  admin,
  fields: locales.map(
    (locale): TextareaField => ({ name: locale, type: 'textarea', label: localeNames[locale], admin: { rows: 2 } }),
  ),
})
