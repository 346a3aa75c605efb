import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { env } from '@/lib/env'
import { licenceCodes, licences } from '@/lib/licences'
import { words } from '@/lib/locales'
import { editors, nobodyField, readRecords, staff, staffField, updateRecords } from './access'
import { day } from './fields/moment'
import { refusedSave } from './fields/refusedSave'
import { visibilityFields } from './fields/visibility'
import { askAsReader } from './hooks/askAsReader'
import { askEditor } from './hooks/askEditor'
import { nameFileAtRandom } from './hooks/nameFileAtRandom'
import { settleAfterChange, settleAfterDelete } from './hooks/settleVisibility'
import { hideBareIds } from './hooks/showAsReader'
import { showHumanName } from './hooks/showHumanName'

/** Pictures and documents. A file opens for readers from the moment something public uses it, and not a second sooner. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: words('Bestand', 'Fichier', 'File'),
    plural: words('Beeld en bestanden', 'Images et fichiers', 'Pictures and files'),
  },
  access: { create: staff, read: readRecords, update: updateRecords, delete: editors, readVersions: staff },
  admin: {
    useAsTitle: 'originalName',
    defaultColumns: ['filename', 'alt', 'credit', 'licence'],
    group: words('Pers', 'Presse', 'Press'),
  },
  upload: {
    staticDir: path.join(env.dataDir, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    pasteURL: false,
    focalPoint: true,
    constructorOptions: { limitInputPixels: 50_000_000 },
    adminThumbnail: 'small',
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'large', width: 1920, withoutEnlargement: true, formatOptions: { format: 'webp' } },
    ],
  },
  hooks: {
    beforeOperation: [askAsReader, askEditor, nameFileAtRandom],
    afterRead: [hideBareIds, showHumanName],
    afterChange: [settleAfterChange],
    afterDelete: [settleAfterDelete],
  },
  fields: [
    refusedSave,
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Wat het toont', 'Ce que l’on voit', 'What it shows'),
          fields: [
            {
              name: 'alt',
              type: 'text',
              localized: true,
              label: words('Alternatieve tekst', 'Texte alternatif', 'Alternative text'),
              admin: {
                description: words(
                  'Wat er te zien is, voor wie het niet ziet. In elke taal.',
                  'Ce que l’on voit, pour qui ne le voit pas. Dans chaque langue.',
                  'What is to be seen, for those who cannot see it. In each language.',
                ),
              },
            },
            {
              name: 'caption',
              type: 'textarea',
              localized: true,
              label: words('Bijschrift', 'Légende', 'Caption'),
              admin: { rows: 2 },
            },
            {
              name: 'originalName',
              type: 'text',
              label: words('Bestandsnaam', 'Nom du fichier', 'File name'),
              access: { update: nobodyField },
              admin: { readOnly: true },
            },
          ],
        },
        {
          label: words('Rechten', 'Droits', 'Rights'),
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'credit',
                  type: 'text',
                  label: words('Naamsvermelding', 'Crédit', 'Credit'),
                  admin: {
                    width: '50%',
                    description: words(
                      'Zoals ze gedrukt moet worden.',
                      'Tel qu’il doit être imprimé.',
                      'As it must be printed.',
                    ),
                  },
                },
                { name: 'creator', type: 'text', label: words('Maker', 'Auteur', 'Creator'), admin: { width: '50%' } },
              ],
            },
            {
              name: 'licence',
              type: 'select',
              label: words('Licentie', 'Licence', 'Licence'),
              options: licenceCodes.map((value) => ({ value, label: licences[value].name })),
            },
            {
              name: 'terms',
              type: 'textarea',
              localized: true,
              label: words('Voorwaarden', 'Conditions', 'Terms'),
              admin: { rows: 2 },
            },
            {
              type: 'row',
              fields: [
                day({
                  name: 'taken',
                  label: words('Gemaakt op', 'Date de prise de vue', 'Taken on'),
                  admin: { width: '50%' },
                }),
                day({
                  name: 'usableUntil',
                  label: words('Toestemming tot', 'Autorisation jusqu’au', 'Consent until'),
                  admin: { width: '50%' },
                }),
              ],
            },
            {
              name: 'consent',
              type: 'textarea',
              label: words('Toestemming (intern)', 'Autorisation (interne)', 'Consent (internal)'),
              access: { read: staffField },
              admin: { rows: 2 },
            },
          ],
        },
      ],
    },
    {
      name: 'filename',
      type: 'text',
      label: words('Bestand', 'Fichier', 'File'),
      admin: { components: { Cell: '@/components/admin/FileName.client#FileName' } },
    },
    ...visibilityFields,
  ],
}
