import type { CollectionConfig, ImageSize } from 'payload'
import { licenceCodes, licences } from '@/lib/licences'
import { words } from '@/lib/locales'
import { editors, nobodyField, readRecords, staff, staffField, updateRecords } from './access'
import { day } from './fields/moment'
import { refusedSave } from './fields/refusedSave'
import { visibilityFields } from './fields/visibility'
import { acceptedTypes } from './files/fileLimits'
import { mediaFolders } from './files/mediaFolders'
import { askAsReader } from './hooks/askAsReader'
import { askEditor } from './hooks/askEditor'
import { cleanPicture } from './hooks/cleanPicture'
import { editStored } from './hooks/editStored'
import { keepFiles } from './hooks/keepFiles'
import { letGoOfFiles } from './hooks/letGoOfFiles'
import { keepOriginalName, nameFileAtRandom } from './hooks/nameFileAtRandom'
import { sayTooBig } from './hooks/sayTooBig'
import { sendFile } from './hooks/sendFile'
import { settleAfterChange, settleAfterDelete } from './hooks/settleVisibility'
import { hideBareIds } from './hooks/showAsReader'
import { showHumanName } from './hooks/showHumanName'
import { workAside } from './hooks/workAside'

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
    staticDir: mediaFolders.kept,
    mimeTypes: acceptedTypes,
    pasteURL: false,
    focalPoint: true,
    adminThumbnail: 'small',
    // No options for the original (`constructorOptions`, `formatOptions` …): Payload would compress it a second time.
    imageSizes: [rendition('small', 480), rendition('medium', 960), rendition('large', 1920)],
    handlers: [sendFile],
  },
  // A copy would be the same file under a name that can be guessed from the first.
  disableDuplicate: true,
  hooks: {
    beforeOperation: [askAsReader, askEditor, workAside, editStored, nameFileAtRandom, cleanPicture],
    afterRead: [hideBareIds, showHumanName],
    afterChange: [keepFiles, settleAfterChange],
    afterDelete: [letGoOfFiles, settleAfterDelete],
    afterError: [sayTooBig],
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
              maxLength: 500,
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
              maxLength: 1500,
              label: words('Bijschrift', 'Légende', 'Caption'),
              admin: { rows: 2 },
            },
            {
              name: 'originalName',
              type: 'text',
              label: words('Bestandsnaam', 'Nom du fichier', 'File name'),
              access: { update: nobodyField },
              hooks: { beforeChange: [keepOriginalName] },
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
                  maxLength: 200,
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
                {
                  name: 'creator',
                  type: 'text',
                  maxLength: 200,
                  label: words('Maker', 'Auteur', 'Creator'),
                  admin: { width: '50%' },
                },
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
              maxLength: 600,
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

/** A smaller picture for pages, in the shape of the original. */
function rendition(name: string, width: number): ImageSize {
  return { name, width, fit: 'inside', withoutEnlargement: true, formatOptions: { format: 'webp' } }
}
