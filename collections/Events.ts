import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { moment, notBefore } from './fields/moment'
import { nameField } from './fields/name'
import { webAddress } from './fields/webAddress'
import { recordCollection } from './recordCollection'

/** What happens at an hour and a place. */
export const Events: CollectionConfig = recordCollection({
  slug: 'events',
  labels: { singular: words('Evenement', 'Événement', 'Event'), plural: words('Evenementen', 'Événements', 'Events') },
  title: { field: 'title', localized: true },
  admin: { defaultColumns: ['title', 'start', 'place'] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Wat, wanneer, waar', 'Quoi, quand, où', 'What, when, where'),
          fields: [
            nameField({ name: 'title', localized: true, label: words('Titel', 'Titre', 'Title') }),
            moment({ name: 'start', label: words('Begin', 'Début', 'Start') }),
            moment({ name: 'end', label: words('Einde', 'Fin', 'End'), validate: notBefore('start') }),
            {
              name: 'allDay',
              type: 'checkbox',
              defaultValue: false,
              label: words('Hele dagen', 'Journées entières', 'Whole days'),
              admin: {
                description: words(
                  'Als de uren niet bekend of niet van belang zijn.',
                  'Si les heures ne sont pas connues ou sans importance.',
                  'When the hours are not known or do not matter.',
                ),
              },
            },
            {
              name: 'cancelled',
              type: 'checkbox',
              defaultValue: false,
              label: words('Gaat niet door', 'Annulé', 'Cancelled'),
              admin: {
                description: words(
                  'De pagina blijft en zegt het; de startpagina blijft het evenement aankondigen als afgelast.',
                  'La page reste et le dit ; la page d’accueil continue d’annoncer l’événement, comme annulé.',
                  'The page stays and says so; the home page goes on announcing the event, as cancelled.',
                ),
              },
            },
            { name: 'place', type: 'text', localized: true, label: words('Plaats', 'Lieu', 'Place') },
            { name: 'address', type: 'textarea', label: words('Adres', 'Adresse', 'Address'), admin: { rows: 2 } },
          ],
        },
        {
          label: words('Programma', 'Programme', 'Programme'),
          fields: [
            {
              name: 'description',
              type: 'textarea',
              localized: true,
              label: words('Beschrijving', 'Description', 'Description'),
              admin: { rows: 6 },
            },
            webAddress({
              name: 'programmeUrl',
              localized: true,
              label: words('Programma (webadres)', 'Programme (adresse web)', 'Programme (web address)'),
            }),
            {
              name: 'speakers',
              type: 'array',
              label: words('Sprekers', 'Intervenants', 'Speakers'),
              labels: {
                singular: words('Spreker', 'Intervenant', 'Speaker'),
                plural: words('Sprekers', 'Intervenants', 'Speakers'),
              },
              fields: [
                { name: 'name', type: 'text', required: true, label: words('Naam', 'Nom', 'Name') },
                {
                  name: 'role',
                  type: 'text',
                  localized: true,
                  label: words('Functie of onderwerp', 'Fonction ou sujet', 'Role or subject'),
                },
                {
                  name: 'organisation',
                  type: 'relationship',
                  relationTo: 'organisations',
                  label: words('Organisatie', 'Organisation', 'Organisation'),
                },
              ],
            },
          ],
        },
        {
          label: words('Waarover', 'À propos', 'About'),
          fields: [
            {
              name: 'project',
              type: 'relationship',
              relationTo: 'projects',
              label: words('Project', 'Projet', 'Project'),
            },
            {
              name: 'topics',
              type: 'relationship',
              relationTo: 'topics',
              hasMany: true,
              label: words('Thema’s', 'Thèmes', 'Topics'),
            },
          ],
        },
      ],
    },
  ],
})
