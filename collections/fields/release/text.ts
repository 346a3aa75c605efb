import type { Tab } from 'payload'
import { words } from '@/lib/locales'
import { body } from '../body'
import { day, today } from '../moment'

/** What the release says. */
export const text: Tab = {
  label: words('Tekst', 'Texte', 'Text'),
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'press-release',
      admin: { isClearable: false },
      label: words('Soort', 'Type', 'Kind'),
      options: [
        { value: 'press-release', label: words('Persbericht', 'Communiqué de presse', 'Press release') },
        { value: 'statement', label: words('Verklaring', 'Déclaration', 'Statement') },
        { value: 'media-advisory', label: words('Persuitnodiging', 'Invitation presse', 'Media advisory') },
        { value: 'fact-sheet', label: words('Feitenblad', 'Fiche d’information', 'Fact sheet') },
      ],
    },
    {
      name: 'title',
      type: 'text',
      localized: true,
      label: words('Titel', 'Titre', 'Title'),
      admin: {
        description: words(
          'Wat er gebeurt, in één regel.',
          'Ce qui se passe, en une ligne.',
          'What happens, in one line.',
        ),
      },
    },
    {
      name: 'standfirst',
      type: 'textarea',
      localized: true,
      label: words('Inleiding', 'Chapeau', 'Standfirst'),
      admin: {
        rows: 2,
        description: words(
          'Eén of twee zinnen onder de titel: het nieuws en waarom het telt.',
          'Une ou deux phrases sous le titre : la nouvelle et son importance.',
          'One or two sentences under the title: the news and why it matters.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'datelinePlace',
          type: 'text',
          localized: true,
          label: words('Plaats', 'Lieu', 'Place'),
          admin: {
            width: '50%',
            description: words(
              'Opent de eerste alinea: “Brussel, 8 december 2022 –”.',
              'Ouvre le premier alinéa : « Bruxelles, 8 décembre 2022 – ».',
              'Opens the first paragraph: “Brussels, 8 December 2022 –”.',
            ),
          },
        },
        day({
          name: 'datelineDate',
          label: words('Datum', 'Date', 'Date'),
          defaultValue: today,
          admin: { width: '50%' },
        }),
      ],
    },
    body,
  ],
}
