import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { boilerplate } from './fields/boilerplate'
import { country } from './fields/country'
import { nameField } from './fields/name'
import { webAddress } from './fields/webAddress'
import { recordCollection } from './recordCollection'

/** Who issues, funds, coordinates, supports or takes part. */
export const Organisations: CollectionConfig = recordCollection({
  slug: 'organisations',
  labels: {
    singular: words('Organisatie', 'Organisation', 'Organisation'),
    plural: words('Organisaties', 'Organisations', 'Organisations'),
  },
  title: { field: 'name', localized: true },
  admin: { defaultColumns: ['name', 'acronym', 'kind', 'country'] },
  fields: [
    nameField({ localized: true }),
    {
      type: 'row',
      fields: [
        {
          name: 'acronym',
          type: 'text',
          label: words('Afkorting', 'Sigle', 'Acronym'),
          admin: {
            width: '30%',
            description: words('Meer dan één: EU / UE', 'Plusieurs : UE / EU', 'More than one: EU / UE'),
          },
        },
        {
          name: 'kind',
          type: 'select',
          label: words('Soort', 'Type', 'Kind'),
          admin: { width: '35%' },
          options: [
            { value: 'association', label: words('Vereniging', 'Association', 'Association') },
            { value: 'public-authority', label: words('Overheid', 'Autorité publique', 'Public authority') },
            { value: 'fund', label: words('Fonds', 'Fonds', 'Fund') },
            { value: 'company', label: words('Onderneming', 'Entreprise', 'Company') },
            { value: 'media', label: words('Medium', 'Média', 'Media') },
          ],
        },
        country({ admin: { width: '35%' } }),
      ],
    },
    webAddress({ name: 'website', label: words('Website', 'Site web', 'Website') }),
    { name: 'logo', type: 'upload', relationTo: 'media', label: words('Logo', 'Logo', 'Logo') },
    boilerplate,
  ],
})
