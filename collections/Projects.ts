import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { boilerplate } from './fields/boilerplate'
import { day, notBefore } from './fields/moment'
import { nameField } from './fields/name'
import { webAddress } from './fields/webAddress'
import { recordCollection } from './recordCollection'

/** What the newsroom reports about over years: purpose, people, money and results. */
export const Projects: CollectionConfig = recordCollection({
  slug: 'projects',
  labels: { singular: words('Project', 'Projet', 'Project'), plural: words('Projecten', 'Projets', 'Projects') },
  title: { field: 'name', localized: false },
  admin: { defaultColumns: ['name', 'start', 'end', 'coordinator'] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Project', 'Projet', 'Project'),
          fields: [
            {
              type: 'row',
              fields: [
                { ...nameField({ localized: false }), admin: { width: '70%' } },
                {
                  name: 'acronym',
                  type: 'text',
                  label: words('Afkorting', 'Sigle', 'Acronym'),
                  admin: { width: '30%' },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                day({ name: 'start', label: words('Begin', 'Début', 'Start'), admin: { width: '50%' } }),
                day({
                  name: 'end',
                  label: words('Einde', 'Fin', 'End'),
                  validate: notBefore('start'),
                  admin: {
                    width: '50%',
                    description: words(
                      'Uit begin en einde volgt of het project gepland, lopend of afgerond is.',
                      'Le début et la fin disent si le projet est prévu, en cours ou achevé.',
                      'Start and end tell whether the project is planned, running or completed.',
                    ),
                  },
                }),
              ],
            },
            {
              name: 'goal',
              type: 'textarea',
              localized: true,
              label: words('Doel', 'Objectif', 'Goal'),
              admin: { rows: 2 },
            },
            {
              name: 'description',
              type: 'textarea',
              localized: true,
              label: words('Beschrijving', 'Description', 'Description'),
              admin: { rows: 6 },
            },
            boilerplate,
            webAddress({ name: 'website', label: words('Website', 'Site web', 'Website') }),
            { name: 'logo', type: 'upload', relationTo: 'media', label: words('Logo', 'Logo', 'Logo') },
          ],
        },
        {
          label: words('Partners en geld', 'Partenaires et financement', 'Partners and funding'),
          fields: [
            {
              name: 'coordinator',
              type: 'relationship',
              relationTo: 'organisations',
              label: words('Coördinator', 'Coordinateur', 'Coordinator'),
            },
            {
              name: 'participants',
              type: 'relationship',
              relationTo: ['organisations', 'partner-cities'],
              hasMany: true,
              label: words('Deelnemers', 'Participants', 'Participants'),
            },
            {
              name: 'participantCount',
              type: 'number',
              min: 0,
              label: words('Aantal deelnemers', 'Nombre de participants', 'Number of participants'),
              admin: {
                description: words(
                  'Als niet alle deelnemers genoemd zijn.',
                  'Si tous les participants ne sont pas nommés.',
                  'When not all participants are named.',
                ),
              },
            },
            {
              name: 'funder',
              type: 'relationship',
              relationTo: 'organisations',
              label: words('Financierder', 'Bailleur de fonds', 'Funder'),
            },
            {
              name: 'fundingProgramme',
              type: 'text',
              localized: true,
              label: words('Programma', 'Programme', 'Funding programme'),
            },
            {
              name: 'euContribution',
              type: 'number',
              min: 0,
              label: words('Bijdrage van de EU (euro)', 'Contribution de l’UE (euros)', 'EU contribution (euro)'),
            },
            {
              name: 'fundingStatement',
              type: 'textarea',
              localized: true,
              label: words('Verplichte vermelding', 'Mention obligatoire', 'Funding statement'),
            },
          ],
        },
        {
          label: words('Resultaten', 'Résultats', 'Results'),
          fields: [
            {
              name: 'results',
              type: 'array',
              label: words('Resultaten', 'Résultats', 'Results'),
              labels: {
                singular: words('Resultaat', 'Résultat', 'Result'),
                plural: words('Resultaten', 'Résultats', 'Results'),
              },
              fields: [
                { name: 'title', type: 'text', localized: true, label: words('Titel', 'Titre', 'Title') },
                { name: 'text', type: 'textarea', localized: true, label: words('Tekst', 'Texte', 'Text') },
                {
                  name: 'cities',
                  type: 'relationship',
                  relationTo: 'partner-cities',
                  hasMany: true,
                  label: words('Steden', 'Villes', 'Cities'),
                },
                {
                  name: 'files',
                  type: 'upload',
                  relationTo: 'media',
                  hasMany: true,
                  label: words('Bestanden', 'Fichiers', 'Files'),
                },
              ],
            },
          ],
        },
      ],
    },
  ],
})
