import type { TextField } from 'payload'
import { words } from '@/lib/locales'
import { isWebAddress, withScheme } from './href'
import { say } from './say'

/** A web address: typed with or without https://, kept with it. */
export function webAddress(
  field: Omit<TextField, 'type' | 'validate' | 'hasMany' | 'maxLength' | 'minLength'>,
): TextField {
  return {
    ...field,
    type: 'text',
    hooks: { beforeValidate: [({ value }) => withScheme(value)] },
    validate: (value: string | null | undefined, { req }) =>
      !value ||
      isWebAddress(withScheme(value)) ||
      say(
        req,
        words(
          'Dit is geen webadres. Typ het zoals in de adresbalk: https://www.voorbeeld.be/pagina.',
          'Ce n’est pas une adresse web. Écrivez-la comme dans la barre d’adresse : https://www.exemple.be/page.',
          'This is not a web address. Type it as in the address bar: https://www.example.org/page.',
        ),
      ),
  } as TextField
}
