import type { Tab } from 'payload'
import { words } from '@/lib/locales'
import { nobodyField } from '../../access'
import { proposedByNewsroom } from '../../hooks/proposedByNewsroom'

const contactsOfNewsroom = proposedByNewsroom('defaultContacts')

/** Whom to call, and who stands behind it. */
export const people: Tab = {
  label: words('Contact en afzenders', 'Contact et émetteurs', 'Contact and senders'),
  fields: [
    {
      name: 'contacts',
      type: 'array',
      label: words('Contactpersonen', 'Contacts', 'Contacts'),
      labels: {
        singular: words('Contactpersoon', 'Contact', 'Contact'),
        plural: words('Contactpersonen', 'Contacts', 'Contacts'),
      },
      defaultValue: async (args) => (await contactsOfNewsroom(args)).map((contact) => ({ contact })),
      admin: {
        description: words(
          'De eerste staat bovenaan het bericht.',
          'Le premier figure en tête du communiqué.',
          'The first stands at the top of the release.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'contact',
              type: 'relationship',
              relationTo: 'contacts',
              required: true,
              label: words('Wie', 'Qui', 'Who'),
              admin: { width: '50%' },
            },
            {
              name: 'role',
              type: 'text',
              localized: true,
              label: words('Rol voor dit bericht', 'Rôle pour ce communiqué', 'Role for this release'),
              admin: { width: '50%', placeholder: words('perscontact', 'contact presse', 'press contact') },
            },
          ],
        },
      ],
    },
    {
      name: 'boilerplates',
      type: 'relationship',
      relationTo: ['projects', 'organisations'],
      hasMany: true,
      label: words('“Over …”-teksten', 'Textes « À propos de … »', '“About …” texts'),
      admin: {
        description: words(
          'In deze volgorde onder het bericht. Bij vrijgave worden de woorden van die dag bewaard.',
          'Dans cet ordre sous le communiqué. À la parution, les mots du jour sont conservés.',
          'In this order under the release. At release the words of that day are kept.',
        ),
      },
    },
    {
      name: 'boilerplateWording',
      type: 'json',
      admin: { hidden: true },
      access: { create: nobodyField, update: nobodyField },
      // A copy is another release: it keeps the words of the day on which it goes out itself.
      hooks: { beforeDuplicate: [() => null] },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'partnersLabel',
          type: 'text',
          localized: true,
          label: words('Opschrift bij de partners', 'Intitulé des partenaires', 'Heading for the partners'),
          admin: { width: '40%', placeholder: words('Projectpartners', 'Partenaires du projet', 'Project partners') },
        },
        {
          name: 'partners',
          type: 'relationship',
          relationTo: 'organisations',
          hasMany: true,
          label: words('Partners', 'Partenaires', 'Partners'),
          admin: { width: '60%' },
        },
      ],
    },
  ],
}
