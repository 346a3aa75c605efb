import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { nobody, staff } from './access'
import { askAsReader } from './hooks/askAsReader'
import { stepNames, steps } from './workflow/steps'

/**
 * Who did what with a release, and why: one entry for each step and for each remark between colleagues. Written by
 * the steps of the workflow and by nobody else, changed by nobody. Names are kept beside the account, so that the
 * log can still be read when somebody has left.
 */
export const ReleaseLog: CollectionConfig = {
  slug: 'release-log',
  labels: {
    singular: words('Logregel', 'Entrée du journal', 'Log entry'),
    plural: words('Logboek', 'Journal', 'Log'),
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody, readVersions: nobody },
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    group: words('Beheer', 'Gestion', 'Management'),
    useAsTitle: 'step',
    defaultColumns: ['createdAt', 'release', 'step', 'byName', 'text'],
  },
  hooks: { beforeOperation: [askAsReader] },
  fields: [
    {
      name: 'release',
      type: 'relationship',
      relationTo: 'press-releases',
      index: true,
      maxDepth: 0,
      custom: { onlyPoints: true },
      label: words('Bericht', 'Communiqué', 'Release'),
    },
    {
      name: 'step',
      type: 'select',
      required: true,
      options: steps.map((value) => ({ value, label: stepNames[value] })),
      label: words('Stap', 'Étape', 'Step'),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      label: words('Account', 'Compte', 'Account'),
    },
    { name: 'byName', type: 'text', required: true, label: words('Wie', 'Qui', 'Who') },
    { name: 'text', type: 'textarea', label: words('Opmerking of reden', 'Remarque ou raison', 'Remark or reason') },
    { name: 'detail', type: 'text', label: words('Bijzonderheid', 'Détail', 'Detail') },
  ],
}
