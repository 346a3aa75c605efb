import type { UIField } from 'payload'

/** The place above a form where it is said why the last save was refused; empty as long as it was not. */
export const refusedSave: UIField = {
  name: 'refusedSave',
  type: 'ui',
  admin: {
    components: { Field: '@/components/admin/RefusedSave.client#RefusedSave' },
    disableListColumn: true,
  },
}
