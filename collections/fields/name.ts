import type { TextField, TextFieldSingleValidation } from 'payload'
import { type InEach, words } from '@/lib/locales'
import { say } from './say'
import type { SlugSource } from './slug'

/**
 * The name by which a record is known, one per language where names differ (Brussel, Bruxelles, Brussels). Asked for
 * when the record is made; a language may stay empty later, and readers then see the name in another, marked as such.
 */
export function nameField(options: { name?: string; localized: boolean; label?: InEach; help?: InEach }): TextField {
  const validate: TextFieldSingleValidation = (value, { operation, req }) =>
    Boolean(value?.trim()) ||
    operation === 'update' ||
    say(req, words('Geef een naam.', 'Donnez un nom.', 'Give a name.'))
  return {
    name: options.name ?? 'name',
    type: 'text',
    localized: options.localized,
    label: options.label ?? words('Naam', 'Nom', 'Name'),
    validate,
    ...(options.help ? { admin: { description: options.help } } : {}),
  }
}

/** A name that follows from other fields; nobody types it. */
export const computedName = (from: SlugSource): TextField => ({
  name: 'name',
  type: 'text',
  index: true,
  label: words('Naam', 'Nom', 'Name'),
  hooks: { beforeValidate: [({ data, originalDoc, req }) => from({ ...originalDoc, ...data }, req)] },
  admin: { readOnly: true, hidden: true },
})
