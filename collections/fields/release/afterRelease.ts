import type { Tab } from 'payload'
import { words } from '@/lib/locales'
import { nobodyField, staffField } from '../../access'
import { perLanguage } from '../perLanguage'

export const significances = ['minor', 'update', 'clarification', 'correction'] as const
export type Significance = (typeof significances)[number]

/** What readers are told of in the history of a release. */
export const changeKinds = [
  'update',
  'clarification',
  'correction',
  'withdrawal',
  'retraction',
  'reinstatement',
] as const
export type ChangeKind = (typeof changeKinds)[number]

const dayAndTime = { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm OOO' } as const
const keptBySteps = { create: nobodyField, update: nobodyField }

/** What happened to it since, and what the next change is to readers. */
export const afterRelease: Tab = {
  label: words('Na vrijgave', 'Après parution', 'After release'),
  fields: [
    {
      name: 'nextChange',
      type: 'group',
      label: words('Deze wijziging', 'Cette modification', 'This change'),
      access: { read: staffField },
      admin: {
        description: words(
          'Wat lezers te weten komen als dit uitgegane bericht opnieuw vrijgegeven wordt.',
          'Ce que les lecteurs apprennent quand ce communiqué déjà paru est publié à nouveau.',
          'What readers are told when this release, which is out already, is released again.',
        ),
      },
      fields: [
        {
          name: 'significance',
          type: 'select',
          label: words('Hoe belangrijk', 'Importance', 'How much it matters'),
          options: [
            {
              value: 'minor',
              label: words(
                'Klein: een tikfout, een link. Niets wordt gemeld.',
                'Mineure : une coquille, un lien. Rien n’est signalé.',
                'Minor: a typing error, a link. Nothing is said.',
              ),
            },
            {
              value: 'update',
              label: words(
                'Aanvulling: er is iets bij gekomen',
                'Mise à jour : un élément s’ajoute',
                'Update: something has been added',
              ),
            },
            {
              value: 'clarification',
              label: words(
                'Verduidelijking: het kon verkeerd begrepen worden',
                'Précision : le texte prêtait à confusion',
                'Clarification: it could be misunderstood',
              ),
            },
            {
              value: 'correction',
              label: words(
                'Rechtzetting: er stond iets fout',
                'Correction : une erreur y figurait',
                'Correction: something was wrong',
              ),
            },
          ],
        },
        perLanguage('note', words('Wat er veranderd is', 'Ce qui a changé', 'What has changed'), {
          condition: (_, sibling) => Boolean(sibling?.significance) && sibling?.significance !== 'minor',
          description: words(
            'In elke publieke taal. Staat bij het bericht, in lijsten en in feeds.',
            'Dans chaque langue publique. Figure avec le communiqué, dans les listes et les flux.',
            'In each public language. Stands with the release, in lists and in feeds.',
          ),
        }),
      ],
    },
    {
      name: 'changes',
      type: 'array',
      label: words('Publieke wijzigingen', 'Modifications publiques', 'Public changes'),
      labels: {
        singular: words('Wijziging', 'Modification', 'Change'),
        plural: words('Wijzigingen', 'Modifications', 'Changes'),
      },
      access: keptBySteps,
      admin: {
        readOnly: true,
        initCollapsed: true,
        condition: (data) => Array.isArray(data?.changes) && data.changes.length > 0,
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'at',
              type: 'date',
              required: true,
              label: words('Wanneer', 'Quand', 'When'),
              admin: { width: '50%', date: dayAndTime },
            },
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: words('Soort', 'Type', 'Kind'),
              admin: { width: '50%' },
              options: [
                { value: 'update', label: words('Aanvulling', 'Mise à jour', 'Update') },
                { value: 'clarification', label: words('Verduidelijking', 'Précision', 'Clarification') },
                { value: 'correction', label: words('Rechtzetting', 'Correction', 'Correction') },
                { value: 'withdrawal', label: words('Intrekking', 'Retrait', 'Withdrawal') },
                { value: 'retraction', label: words('Terughaling', 'Révocation', 'Retraction') },
                { value: 'reinstatement', label: words('Opnieuw geldig', 'Rétablissement', 'Reinstatement') },
              ] satisfies { value: ChangeKind; label: unknown }[],
            },
          ],
        },
        perLanguage('note', words('Wat lezers lezen', 'Ce que lisent les lecteurs', 'What readers read')),
      ],
    },
    {
      name: 'withdrawal',
      type: 'group',
      label: words('Intrekking', 'Retrait', 'Withdrawal'),
      access: keptBySteps,
      admin: { condition: (data) => Boolean(data?.withdrawal?.state) && data?.withdrawal?.state !== 'none' },
      fields: [
        {
          name: 'state',
          type: 'select',
          defaultValue: 'none',
          index: true,
          label: words('Toestand', 'État', 'State'),
          admin: { readOnly: true },
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
          admin: { readOnly: true, date: dayAndTime },
        },
        perLanguage('note', words('Melding voor lezers', 'Avis aux lecteurs', 'Notice to readers')),
        {
          name: 'reason',
          type: 'textarea',
          label: words('Reden (intern)', 'Raison (interne)', 'Reason (internal)'),
          access: { read: staffField },
          admin: { readOnly: true },
        },
      ],
    },
  ],
}
