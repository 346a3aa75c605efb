import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { FieldHook, TextField } from 'payload'
import { words } from '@/lib/locales'
import { say } from './say'

/** Parses a number as people write it; one without +… is read as a number of `country` (ISO 3166-1 alpha-2). */
function parse(value: string, country: string | null | undefined) {
  const home = country && isSupportedCountry(country) ? (country as CountryCode) : undefined
  return parsePhoneNumberFromString(value, home)
}

const normalise: FieldHook = async ({ value, req }) => {
  if (typeof value !== 'string' || value.trim() === '') return value
  const newsroom = await req.payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: true, req })
  const number = parse(value, newsroom.country)
  return number?.isValid() ? number.number : value.trim()
}

/** A telephone number, kept as E.164 (ITU-T) whatever way it was typed. */
export const phoneNumber: TextField = {
  name: 'value',
  type: 'text',
  required: true,
  label: words('Nummer', 'Numéro', 'Number'),
  admin: {
    width: '40%',
    placeholder: '+32 2 123 45 67',
    description: words(
      'Typ het zoals u het leest; het wordt internationaal bewaard.',
      'Écrivez-le comme vous le lisez ; il est conservé au format international.',
      'Type it as you read it; it is kept in international form.',
    ),
  },
  hooks: { beforeValidate: [normalise] },
  validate: (value: string | null | undefined, { req }: { req: Parameters<typeof say>[0] }) =>
    (value && parse(value, undefined)?.isValid()) ||
    say(
      req,
      words(
        'Dit nummer bestaat niet in deze vorm. Controleer de cijfers en begin met het landnummer, bijvoorbeeld +32.',
        'Ce numéro n’existe pas sous cette forme. Vérifiez les chiffres et commencez par l’indicatif du pays, par exemple +32.',
        'This number does not exist in this form. Check the digits and start with the country code, for instance +32.',
      ),
    ),
}
