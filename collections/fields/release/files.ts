import type { Tab } from 'payload'
import { localeNames, locales, words } from '@/lib/locales'

/** What goes with it. */
export const files: Tab = {
  label: words('Beeld en bijlagen', 'Images et annexes', 'Pictures and attachments'),
  fields: [
    {
      name: 'gallery',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: words('Beelden', 'Images', 'Pictures'),
      filterOptions: { mimeType: { contains: 'image/' } },
      admin: {
        description: words(
          'Met alternatieve tekst, naamsvermelding en licentie.',
          'Avec texte alternatif, crédit et licence.',
          'With alternative text, credit and licence.',
        ),
      },
    },
    {
      name: 'attachments',
      type: 'array',
      label: words('Bijlagen', 'Annexes', 'Attachments'),
      labels: {
        singular: words('Bijlage', 'Annexe', 'Attachment'),
        plural: words('Bijlagen', 'Annexes', 'Attachments'),
      },
      fields: [
        {
          name: 'file',
          type: 'upload',
          relationTo: 'media',
          required: true,
          label: words('Bestand', 'Fichier', 'File'),
        },
        {
          type: 'row',
          fields: [
            {
              name: 'title',
              type: 'text',
              localized: true,
              label: words('Titel', 'Titre', 'Title'),
              admin: { width: '60%' },
            },
            {
              name: 'language',
              type: 'select',
              options: locales.map((value) => ({ value, label: localeNames[value] })),
              label: words('Taal', 'Langue', 'Language'),
              admin: { width: '40%' },
            },
          ],
        },
      ],
    },
  ],
}
