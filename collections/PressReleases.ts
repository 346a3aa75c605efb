import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { createReleases, deleteReleases, nobodyField, readReleases, staff, updateReleases } from './access'
import { refusedSave } from './fields/refusedSave'
import { about } from './fields/release/about'
import { afterRelease } from './fields/release/afterRelease'
import { files } from './fields/release/files'
import { passes } from './fields/release/passes'
import { people } from './fields/release/people'
import { release } from './fields/release/release'
import { text } from './fields/release/text'
import { workflowFields } from './fields/release/workflow'
import { slugFields } from './fields/slug'
import { askAsReader } from './hooks/askAsReader'
import { checkRelease } from './hooks/checkRelease'
import { stampTranslations } from './hooks/followOriginal'
import { forgetPasses } from './hooks/forgetPasses'
import { freezeBoilerplates } from './hooks/freezeBoilerplates'
import { giveReference } from './hooks/giveReference'
import { keepFormerReleaseSlugs } from './hooks/keepFormerSlugs'
import { keepStage, releaseWhatWasApproved } from './hooks/keepStage'
import { keepToDrafts } from './hooks/keepToDrafts'
import { settleAfterChange, settleAfterDelete } from './hooks/settleVisibility'
import { hideBareIds, hideIdleNotice, hideOtherLanguages, hideWordsOfOthers } from './hooks/showAsReader'
import { forgetLinks, keepLinks } from './links/keepLinks'
import { passEndpoints } from './passes/passEndpoints'
import { workflowEndpoints } from './workflow/endpoints'
import { restoreAsDraft } from './workflow/restoreAsDraft'
import { workingDraft } from './workingDraft'

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
    defaultColumns: ['title', 'reference', 'kind', 'stage', 'releaseAt', 'languages'],
    listSearchableFields: ['title', 'reference'],
    group: words('Pers', 'Presse', 'Press'),
    livePreview: workingDraft,
    components: {
      edit: {
        PublishButton: '@/components/admin/ReleaseButton.client#ReleaseButton',
        UnpublishButton: '@/components/admin/Nothing#Nothing',
        Status: '@/components/admin/Nothing#Nothing',
      },
    },
  },
  endpoints: [...workflowEndpoints, restoreAsDraft, ...passEndpoints],
  hooks: {
    beforeOperation: [askAsReader, keepToDrafts],
    beforeChange: [
      giveReference,
      keepStage,
      stampTranslations,
      checkRelease,
      freezeBoilerplates,
      keepFormerReleaseSlugs,
    ],
    afterRead: [hideBareIds, hideWordsOfOthers, hideIdleNotice, hideOtherLanguages],
    afterChange: [releaseWhatWasApproved, settleAfterChange, keepLinks],
    beforeDelete: [forgetPasses],
    afterDelete: [settleAfterDelete, forgetLinks],
  },
  fields: [
    refusedSave,
    { type: 'tabs', tabs: [text, about, people, files, release, passes, afterRelease] },
    {
      name: 'reference',
      type: 'text',
      unique: true,
      index: true,
      label: words('Referentie', 'Référence', 'Reference'),
      access: { create: nobodyField, update: nobodyField },
      hooks: { beforeDuplicate: [() => null] },
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
    {
      name: 'desk',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@/components/admin/ReleaseDesk.client#ReleaseDesk' },
        disableListColumn: true,
      },
    },
    ...workflowFields,
    ...slugFields({ from: ({ title }) => String(title ?? ''), localized: true }),
  ],
}
