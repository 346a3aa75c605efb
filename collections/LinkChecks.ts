import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { nobody, staff } from './access'
import { askAsReader } from './hooks/askAsReader'

/**
 * Web addresses that releases lead to, and whether they answered when they were last asked. Kept by
 * links/keepLinks.ts and asked by links/checkLinks.ts; it holds no fact of its own: saving a release fills it again.
 */
export const LinkChecks: CollectionConfig = {
  slug: 'link-checks',
  labels: {
    singular: words('Gecontroleerde link', 'Lien vérifié', 'Checked link'),
    plural: words('Gecontroleerde links', 'Liens vérifiés', 'Checked links'),
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody, readVersions: nobody },
  lockDocuments: false,
  timestamps: false,
  admin: {
    useAsTitle: 'url',
    group: words('Beheer', 'Gestion', 'Management'),
    defaultColumns: ['url', 'state', 'answer', 'checkedAt'],
  },
  hooks: { beforeOperation: [askAsReader] },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: words('Webadres', 'Adresse web', 'Web address'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      index: true,
      label: words('Toestand', 'État', 'State'),
      options: [
        { value: 'unknown', label: words('Nog niet gevraagd', 'Pas encore vérifié', 'Not asked yet') },
        { value: 'alive', label: words('Antwoordt', 'Répond', 'Answers') },
        { value: 'dead', label: words('Antwoordt niet', 'Ne répond pas', 'Does not answer') },
      ],
    },
    { name: 'answer', type: 'text', label: words('Antwoord', 'Réponse', 'Answer') },
    { name: 'checkedAt', type: 'date', label: words('Gevraagd op', 'Vérifié le', 'Asked on') },
    {
      name: 'usedBy',
      type: 'relationship',
      relationTo: 'press-releases',
      hasMany: true,
      maxDepth: 0,
      custom: { onlyPoints: true },
      label: words('In', 'Dans', 'In'),
    },
    { name: 'dueAt', type: 'date', index: true, label: words('Volgende keer', 'Prochaine fois', 'Next time') },
  ],
}
