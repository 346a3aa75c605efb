import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { FieldHook, PayloadRequest, TextField, TextFieldSingleValidation } from 'payload'
import { words } from '@/lib/locales'
import { say } from './say'

/** An extension as people call it in the newsroom's languages; the library knows only the English words. */
const extension = /[\s,;]*\b(?:toestel|tst|binnenpost|poste|post)\b[.:]?\s*(?=\d)/i

/** Reads a number as people write it; one without +… is read as a number of the newsroom's country. */
async function parse(value: string, req: PayloadRequest) {
  const { country } = await req.payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: true, req })
  const home = country && isSupportedCountry(country) ? (country as CountryCode) : undefined
  const number = parsePhoneNumberFromString(value.replace(extension, ' ext. '), home)
  return number?.isValid() ? number : undefined
}

const normalise: FieldHook = async ({ value, req }) => {
  if (typeof value !== 'string' || value.trim() === '') return value
  const number = await parse(value, req)
  if (!number) return value.trim()
  return number.ext ? `${number.number};ext=${number.ext}` : number.number
}

const validate: TextFieldSingleValidation = async (value, { req }) =>
  (value && (await parse(value, req)) !== undefined) ||
  say(
    req,
    words(
      'Dit nummer bestaat niet in deze vorm. Controleer de cijfers en begin met het landnummer, bijvoorbeeld +32.',
      'Ce numéro n’existe pas sous cette forme. Vérifiez les chiffres et commencez par l’indicatif du pays, par exemple +32.',
      'This number does not exist in this form. Check the digits and start with the country code, for instance +32.',
    ),
  )

/**
 * A telephone number, kept as E.164 (ITU-T) whatever way it was typed; an extension follows as RFC 3966 writes it
 * (`+3222385141;ext=5`).
 */
export const phoneNumber: TextField = {
  name: 'value',
  type: 'text',
  required: true,
  label: words('Nummer', 'Numéro', 'Number'),
  admin: {
    placeholder: '+32 2 123 45 67',
    description: words(
      'Typ het zoals u het leest, een toestel als “ext. 5”; het wordt internationaal bewaard.',
      'Écrivez-le comme vous le lisez, un poste avec « ext. 5 » ; il est conservé au format international.',
      'Type it as you read it, an extension as “ext. 5”; it is kept in international form.',
    ),
  },
  hooks: { beforeValidate: [normalise] },
  validate,
}
