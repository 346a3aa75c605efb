import type { Tab } from 'payload'
import { isLocale, localeNames, locales, storageLocale, words } from '@/lib/locales'
import { nobodyField, staffField } from '../../access'
import { followsOriginal } from '../../hooks/followOriginal'
import { moment } from '../moment'

const languageOptions = locales.map((value) => ({ value, label: localeNames[value] }))

/** When, and in which languages. */
export const release: Tab = {
  label: words('Vrijgave', 'Parution', 'Release'),
  fields: [
    moment({
      name: 'releaseAt',
      label: words('Vrij vanaf', 'Publiable à partir de', 'Released at'),
      admin: {
        description: words(
          'Leeg: zodra u vrijgeeft. Een later uur is een embargo: het bericht wordt op dat uur vanzelf publiek, nooit eerder.',
          'Vide : dès la parution. Une heure future est un embargo : le communiqué devient public de lui-même à cette heure, jamais avant.',
          'Empty: as soon as you release. A later hour is an embargo: the release becomes public by itself at that hour, never sooner.',
        ),
      },
    }),
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      index: true,
      options: languageOptions,
      label: words('Publieke talen', 'Langues publiques', 'Public languages'),
      defaultValue: ({ locale }) => [isLocale(locale) ? locale : storageLocale],
      admin: {
        description: words(
          'Alleen in deze talen kan het bericht gelezen worden, wat er ook al vertaald is.',
          'Le communiqué ne se lit que dans ces langues, quoi qu’il y ait déjà de traduit.',
          'The release can be read in these languages only, whatever has been translated already.',
        ),
      },
    },
    {
      name: 'originalLanguage',
      type: 'select',
      required: true,
      options: languageOptions,
      label: words('Geschreven in', 'Rédigé en', 'Written in'),
      admin: { isClearable: false },
      defaultValue: ({ locale }) => (isLocale(locale) ? locale : storageLocale),
    },
    {
      name: 'followsOriginal',
      type: 'checkbox',
      virtual: true,
      label: words(
        'Deze vertaling volgt het origineel zoals het nu is',
        'Cette traduction suit l’original dans son état actuel',
        'This translation follows the original as it now is',
      ),
      hooks: { afterRead: [followsOriginal] },
      access: { read: staffField },
      admin: {
        // Payload locks a field that is not stored, but what is chosen here is read when the release is saved.
        readOnly: false,
        condition: (data, _, { operation }) => operation === 'update' && Boolean(data?.translatedFrom),
        description: words(
          'Gaat uit wanneer het origineel verandert; lezers zien dan dat de vertaling achterloopt.',
          'Se décoche quand l’original change ; les lecteurs voient alors que la traduction est en retard.',
          'Goes off when the original changes; readers then see that the translation is behind.',
        ),
      },
    },
    {
      name: 'behind',
      type: 'select',
      hasMany: true,
      options: languageOptions,
      admin: { hidden: true },
      access: { create: nobodyField, update: nobodyField },
    },
    {
      name: 'originalStamp',
      type: 'text',
      admin: { hidden: true },
      access: { read: staffField, create: nobodyField, update: nobodyField },
    },
    {
      name: 'translatedFrom',
      type: 'text',
      localized: true,
      admin: { hidden: true },
      access: { read: staffField, create: nobodyField, update: nobodyField },
    },
  ],
}
