import type { Tab } from 'payload'
import { words } from '@/lib/locales'
import { staffField } from '../../access'

/** What happened to it since. */
export const afterRelease: Tab = {
  label: words('Na vrijgave', 'Après parution', 'After release'),
  fields: [
    {
      name: 'changes',
      type: 'array',
      label: words('Publieke wijzigingen', 'Modifications publiques', 'Public changes'),
      labels: {
        singular: words('Wijziging', 'Modification', 'Change'),
        plural: words('Wijzigingen', 'Modifications', 'Changes'),
      },
      admin: {
        description: words(
          'Wat lezers moeten weten als een uitgegaan bericht verandert.',
          'Ce que les lecteurs doivent savoir quand un communiqué paru change.',
          'What readers must know when a release that went out changes.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'at',
              type: 'date',
              required: true,
              defaultValue: () => new Date().toISOString(),
              label: words('Wanneer', 'Quand', 'When'),
              admin: { width: '50%', date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
            },
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'update',
              label: words('Soort', 'Type', 'Kind'),
              admin: { width: '50%' },
              options: [
                { value: 'update', label: words('Aanvulling', 'Mise à jour', 'Update') },
                { value: 'correction', label: words('Rechtzetting', 'Correction', 'Correction') },
                { value: 'clarification', label: words('Verduidelijking', 'Précision', 'Clarification') },
              ],
            },
          ],
        },
        {
          name: 'note',
          type: 'textarea',
          localized: true,
          label: words('Wat er veranderd is', 'Ce qui a changé', 'What has changed'),
        },
      ],
    },
    {
      name: 'withdrawal',
      type: 'group',
      label: words('Intrekking', 'Retrait', 'Withdrawal'),
      fields: [
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'none',
          index: true,
          label: words('Toestand', 'État', 'State'),
          options: [
            { value: 'none', label: words('Geldt', 'En vigueur', 'Stands') },
            {
              value: 'withdrawn',
              label: words(
                'Ingetrokken: de pagina blijft, met een melding',
                'Retiré : la page reste, avec un avis',
                'Withdrawn: the page stays, with a notice',
              ),
            },
            {
              value: 'retracted',
              label: words(
                'Teruggehaald: nergens meer te lezen',
                'Révoqué : plus lisible nulle part',
                'Retracted: can no longer be read anywhere',
              ),
            },
          ],
        },
        {
          name: 'at',
          type: 'date',
          label: words('Wanneer', 'Quand', 'When'),
          admin: {
            date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
            condition: (_, sibling) => isOut(sibling),
          },
        },
        {
          name: 'note',
          type: 'textarea',
          localized: true,
          label: words('Melding voor lezers', 'Avis aux lecteurs', 'Notice to readers'),
          admin: { condition: (_, sibling) => isOut(sibling) },
        },
        {
          name: 'reason',
          type: 'textarea',
          label: words('Reden (intern)', 'Raison (interne)', 'Reason (internal)'),
          access: { read: staffField },
          admin: { condition: (_, sibling) => isOut(sibling) },
        },
      ],
    },
  ],
}

const isOut = (sibling: Record<string, unknown> | undefined): boolean =>
  Boolean(sibling?.state) && sibling?.state !== 'none'
