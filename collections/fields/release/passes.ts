import type { Tab } from 'payload'
import { words } from '@/lib/locales'

/** Who may read it before its hour. */
export const passes: Tab = {
  label: words('Vooraf lezen', 'Lecture anticipée', 'Early reading'),
  fields: [
    { name: 'passes', type: 'ui', admin: { components: { Field: '@/components/admin/PassPanel.client#PassPanel' } } },
  ],
}
