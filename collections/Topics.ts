import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { nameField } from './fields/name'
import { recordCollection } from './recordCollection'

/** What releases, people and events are about. */
export const Topics: CollectionConfig = recordCollection({
  slug: 'topics',
  labels: { singular: words('Thema', 'Thème', 'Topic'), plural: words('Thema’s', 'Thèmes', 'Topics') },
  title: { field: 'name', localized: true },
  fields: [
    nameField({ localized: true }),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: words('Beschrijving', 'Description', 'Description'),
      admin: {
        description: words(
          'Eén of twee zinnen bovenaan de themapagina.',
          'Une ou deux phrases en tête de la page du thème.',
          'One or two sentences at the top of the topic’s page.',
        ),
      },
    },
  ],
})
