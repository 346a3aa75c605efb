import type { Field } from 'payload'
import { words } from '@/lib/locales'
import { nobodyField, staffField } from '../../access'

export const stages = ['writing', 'inReview', 'approved', 'released'] as const
export type Stage = (typeof stages)[number]

export const stageNames = {
  writing: words('In bewerking', 'En rédaction', 'Being written'),
  inReview: words('Ter nalezing', 'En relecture', 'In review'),
  approved: words('Goedgekeurd', 'Approuvé', 'Approved'),
  released: words('Vrijgegeven', 'Paru', 'Released'),
} satisfies Record<Stage, unknown>

/** Kept by the steps of the workflow and by nobody's hand; readers do not see it. */
const keptBySteps = { read: staffField, create: nobodyField, update: nobodyField }

const who = { type: 'relationship', relationTo: 'users', maxDepth: 0 } as const

/**
 * How far the working draft has come. `submitted` and `approved` say who answers for it; `waivers` are warnings of
 * the preflight that somebody answered for; `unreviewed` stays on a release that went out without review until an
 * editor has agreed. None of it is part of what a release says.
 */
export const workflowFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    defaultValue: 'writing' satisfies Stage,
    index: true,
    options: stages.map((value) => ({ value, label: stageNames[value] })),
    label: words('Stand', 'État', 'Stage'),
    access: keptBySteps,
    admin: { hidden: true },
  },
  {
    name: 'unreviewed',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: words('Zonder nalezing vrijgegeven', 'Paru sans relecture', 'Released without review'),
    access: keptBySteps,
    admin: { hidden: true },
  },
  {
    name: 'submitted',
    type: 'group',
    access: keptBySteps,
    admin: { hidden: true },
    fields: [
      { name: 'by', ...who },
      { name: 'at', type: 'date' },
    ],
  },
  {
    name: 'approved',
    type: 'group',
    access: keptBySteps,
    admin: { hidden: true },
    fields: [
      { name: 'by', ...who },
      { name: 'at', type: 'date' },
      { name: 'fingerprint', type: 'text' },
    ],
  },
  {
    name: 'waivers',
    type: 'array',
    access: keptBySteps,
    admin: { hidden: true },
    fields: [
      { name: 'finding', type: 'text', required: true },
      { name: 'reason', type: 'textarea', required: true },
      { name: 'by', ...who },
      { name: 'at', type: 'date' },
    ],
  },
]
