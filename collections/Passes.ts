import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { type PassKind, passKinds } from '@/lib/passes'
import { nobody, nobodyField, staff } from './access'
import { askAsReader } from './hooks/askAsReader'

const kindNames = {
  embargo: words('Embargopas', 'Laissez-passer sous embargo', 'Embargo pass'),
  preview: words('Voorbeeldlink', 'Lien d’aperçu', 'Preview link'),
} satisfies Record<PassKind, unknown>

const dayAndTime = { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } as const

/**
 * Who may read one release before others, by a link of their own. Whoever holds one is no user: nobody signs in with it,
 * and it opens nothing else. Given and revoked at the release (passes/passEndpoints.ts), and changed by nobody.
 */
export const Passes: CollectionConfig = {
  slug: 'passes',
  labels: {
    singular: words('Pas', 'Laissez-passer', 'Pass'),
    plural: words('Passen en voorbeeldlinks', 'Laissez-passer et aperçus', 'Passes and previews'),
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody, readVersions: nobody },
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'outlet', 'kind', 'release', 'acceptedAt', 'revokedAt'],
    group: words('Pers', 'Presse', 'Press'),
    description: words(
      'Wie een bericht vóór anderen mag lezen. Een pas geeft u en trekt u in bij het bericht zelf.',
      'Qui peut lire un communiqué avant les autres. Un laissez-passer se donne et se retire dans le communiqué même.',
      'Who may read a release before others. A pass is given and revoked at the release itself.',
    ),
  },
  hooks: { beforeOperation: [askAsReader] },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: passKinds.map((value) => ({ value, label: kindNames[value] })),
      label: words('Soort', 'Type', 'Kind'),
    },
    {
      name: 'release',
      type: 'relationship',
      relationTo: 'press-releases',
      required: true,
      index: true,
      label: words('Bericht', 'Communiqué', 'Release'),
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      label: words('Voor wie of waarvoor', 'Pour qui ou pour quoi', 'For whom or what'),
    },
    { name: 'outlet', type: 'text', label: words('Medium', 'Média', 'Outlet') },
    { name: 'email', type: 'email', label: words('E-mailadres', 'Adresse e-mail', 'E-mail address') },
    {
      name: 'secretHash',
      type: 'text',
      required: true,
      hidden: true,
      access: { read: nobodyField, create: nobodyField, update: nobodyField },
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: words('Werkt tot', 'Valable jusqu’au', 'Works until'),
      admin: { date: dayAndTime },
    },
    {
      name: 'acceptedAt',
      type: 'date',
      label: words('Embargo aanvaard op', 'Embargo accepté le', 'Embargo accepted on'),
      admin: { date: dayAndTime },
    },
    {
      name: 'revokedAt',
      type: 'date',
      label: words('Ingetrokken op', 'Retiré le', 'Revoked on'),
      admin: { date: dayAndTime },
    },
    {
      name: 'madeBy',
      type: 'relationship',
      relationTo: 'users',
      label: words('Gegeven door', 'Donné par', 'Given by'),
    },
  ],
}
