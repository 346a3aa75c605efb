import type { Field } from 'payload'
import { words } from '@/lib/locales'
import { editorsField, nobodyField, staffField } from '../access'

export const visibilities = ['whenUsed', 'always', 'never'] as const
export type Visibility = (typeof visibilities)[number]

/**
 * When readers may see a record. `whenUsed` is the safe default: a person, a project or a picture that is only in
 * an embargoed release becomes public with it, at its hour. `publicFrom` is worked out by hooks/settleVisibility.ts.
 */
export const visibilityFields: Field[] = [
  {
    name: 'visibility',
    type: 'select',
    required: true,
    defaultValue: 'whenUsed' satisfies Visibility,
    label: words('Zichtbaar voor lezers', 'Visible pour les lecteurs', 'Visible to readers'),
    options: [
      {
        value: 'whenUsed',
        label: words(
          'Zodra iets publieks ernaar verwijst',
          'Dès qu’un élément public y renvoie',
          'As soon as something public refers to it',
        ),
      },
      { value: 'always', label: words('Altijd', 'Toujours', 'Always') },
      { value: 'never', label: words('Nooit', 'Jamais', 'Never') },
    ],
    access: { read: staffField, create: editorsField, update: editorsField },
    // A copy is nobody's business until something public uses it or somebody says so.
    hooks: { beforeDuplicate: [() => 'whenUsed' satisfies Visibility] },
    admin: {
      position: 'sidebar',
      description: words(
        'Wat alleen in een bericht onder embargo staat, wordt samen met dat bericht publiek, op het uur zelf.',
        'Ce qui ne figure que dans un communiqué sous embargo devient public avec lui, à l’heure dite.',
        'What is only in a release under embargo becomes public together with it, at its hour.',
      ),
    },
  },
  {
    name: 'publicFrom',
    type: 'date',
    index: true,
    label: words('Publiek sinds of vanaf', 'Public depuis ou à partir du', 'Public since or from'),
    access: { read: staffField, create: nobodyField, update: nobodyField },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
      // What readers always see has no day on which that began.
      condition: (data) => Boolean(data?.publicFrom) && data?.visibility !== 'always',
    },
  },
]
