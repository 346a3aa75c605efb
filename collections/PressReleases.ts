import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { createReleases, deleteReleases, nobodyField, readReleases, staff, updateReleases } from './access'
import { about } from './fields/release/about'
import { afterRelease } from './fields/release/afterRelease'
import { files } from './fields/release/files'
import { people } from './fields/release/people'
import { release } from './fields/release/release'
import { text } from './fields/release/text'
import { slugFields } from './fields/slug'
import { askAsReader } from './hooks/askAsReader'
import { checkRelease } from './hooks/checkRelease'
import { stampTranslations } from './hooks/followOriginal'
import { freezeBoilerplates } from './hooks/freezeBoilerplates'
import { giveReference } from './hooks/giveReference'
import { keepFormerReleaseSlugs } from './hooks/keepFormerSlugs'
import { nameDraftOrStatus } from './hooks/nameDraftOrStatus'
import { settleAfterChange, settleAfterDelete } from './hooks/settleVisibility'
import { hideBareIds, hideIdleNotice, hideOtherLanguages, hideWordingOfHidden } from './hooks/showAsReader'

/** What the newsroom tells the press. */
export const PressReleases: CollectionConfig = {
  slug: 'press-releases',
  labels: {
    singular: words('Bericht', 'Communiqué', 'Release'),
    plural: words('Berichten', 'Communiqués', 'Releases'),
  },
  access: {
    create: createReleases,
    read: readReleases,
    update: updateReleases,
    delete: deleteReleases,
    readVersions: staff,
  },
  versions: { drafts: { autosave: { interval: 1500 } }, maxPerDoc: 0 },
  trash: true,
  lockDocuments: { duration: 300 },
  defaultSort: '-releaseAt',
  defaultPopulate: {
    title: true,
    slug: true,
    standfirst: true,
    kind: true,
    reference: true,
    releaseAt: true,
    languages: true,
    originalLanguage: true,
    withdrawal: true,
    changes: true,
  },
  /** The gate needs it of every release it shows, whatever was selected. */
  forceSelect: { languages: true },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'reference', 'kind', '_status', 'releaseAt', 'languages'],
    listSearchableFields: ['title', 'reference'],
    group: words('Pers', 'Presse', 'Press'),
  },
  hooks: {
    beforeOperation: [askAsReader, nameDraftOrStatus],
    beforeChange: [giveReference, stampTranslations, checkRelease, freezeBoilerplates, keepFormerReleaseSlugs],
    afterRead: [hideBareIds, hideWordingOfHidden, hideIdleNotice, hideOtherLanguages],
    afterChange: [settleAfterChange],
    afterDelete: [settleAfterDelete],
  },
  fields: [
    { type: 'tabs', tabs: [text, about, people, files, release, afterRelease] },
    {
      name: 'reference',
      type: 'text',
      unique: true,
      index: true,
      label: words('Referentie', 'Référence', 'Reference'),
      access: { create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: words(
          'Komt bij de eerste keer bewaren en verandert nooit.',
          'Vient au premier enregistrement et ne change jamais.',
          'Comes with the first save and never changes.',
        ),
      },
    },
    ...slugFields({ from: ({ title }) => String(title ?? ''), localized: true }),
  ],
}
