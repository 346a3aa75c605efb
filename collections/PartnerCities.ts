import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { country } from './fields/country'
import { nameField } from './fields/name'
import { webAddress } from './fields/webAddress'
import { recordCollection } from './recordCollection'

/** Cities that advise or are advised. */
export const PartnerCities: CollectionConfig = recordCollection({
  slug: 'partner-cities',
  labels: {
    singular: words('Partnerstad', 'Ville partenaire', 'Partner city'),
    plural: words('Partnersteden', 'Villes partenaires', 'Partner cities'),
  },
  title: { field: 'name', localized: true },
  admin: { defaultColumns: ['name', 'country', 'association'] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Stad', 'Ville', 'City'),
          fields: [
            nameField({
              localized: true,
              help: words(
                'De naam in elke taal: daarmee vinden lezers de stad, hoe ze haar ook schrijven.',
                'Le nom dans chaque langue : les lecteurs trouvent ainsi la ville, quelle que soit leur orthographe.',
                'The name in each language: readers then find the city whichever way they spell it.',
              ),
            }),
            {
              type: 'row',
              fields: [
                country({ admin: { width: '40%' } }),
                {
                  name: 'region',
                  type: 'text',
                  localized: true,
                  label: words('Regio', 'Région', 'Region'),
                  admin: { width: '60%' },
                },
              ],
            },
            {
              name: 'association',
              type: 'relationship',
              relationTo: 'organisations',
              label: words('Vereniging van de gemeenten', 'Association des communes', 'Association of municipalities'),
            },
            webAddress({ name: 'website', label: words('Website', 'Site web', 'Website') }),
          ],
        },
        {
          label: words('Voor lezers', 'Pour les lecteurs', 'For readers'),
          fields: [
            {
              name: 'description',
              type: 'textarea',
              localized: true,
              label: words(
                'Wat de stad in het project doet',
                'Ce que la ville fait dans le projet',
                'What the city does in the project',
              ),
            },
            { name: 'picture', type: 'upload', relationTo: 'media', label: words('Beeld', 'Image', 'Picture') },
            {
              name: 'coordinates',
              type: 'point',
              label: words('Coördinaten', 'Coordonnées', 'Coordinates'),
              admin: {
                description: words(
                  'Lengtegraad en breedtegraad, voor de kaart.',
                  'Longitude et latitude, pour la carte.',
                  'Longitude and latitude, for the map.',
                ),
              },
            },
          ],
        },
      ],
    },
  ],
})
