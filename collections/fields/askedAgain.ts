import type { UIField } from 'payload'

/** In a block of a text: sees to it that what is typed in its form reaches the text. Shows nothing. */
export const askedAgain: UIField = {
  name: 'askedAgain',
  type: 'ui',
  admin: { components: { Field: '@/components/admin/formQuestions.client#AskedAgain' }, disableListColumn: true },
}
