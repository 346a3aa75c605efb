import type { SelectField } from 'payload'
import { countryCodes, countryNames } from '@/lib/countries'
import { words } from '@/lib/locales'

/** A country by its ISO 3166-1 code, named in the language of the admin. */
export const country = (field: Partial<SelectField> = {}): SelectField =>
  ({
    name: 'country',
    type: 'select',
    label: words('Land', 'Pays', 'Country'),
    options: countryCodes.map((value) => ({ value, label: countryNames(value) })),
    ...field,
  }) as SelectField
