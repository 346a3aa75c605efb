import type { CollectionConfig, Field } from 'payload'
import { words } from '@/lib/locales'
import { editors, readRecords, staff, updateRecords } from './access'
import { refusedSave } from './fields/refusedSave'
import { type Draft, type SlugSource, slugFields } from './fields/slug'
import { visibilityFields } from './fields/visibility'
import { askAsReader } from './hooks/askAsReader'
import { askEditor } from './hooks/askEditor'
import { keepFormerSlugs } from './hooks/keepFormerSlugs'
import { settleAfterChange, settleAfterDelete } from './hooks/settleVisibility'
import { hideBareIds } from './hooks/showAsReader'

type RecordConfig = Omit<CollectionConfig, 'access' | 'fields'> & {
  fields: Field[]
  /** The field that names a record; its text, or what `from` makes of others, also makes the web address. */
  title: { field: string; localized: boolean; from?: SlugSource }
}

/** What all records have in common: staff keep them, readers see them once something public uses them. */
export function recordCollection({ fields, title, hooks, admin, ...config }: RecordConfig): CollectionConfig {
  const from = title.from ?? ((doc: Draft) => String(doc[title.field] ?? ''))
  return {
    ...config,
    access: { create: staff, read: readRecords, update: updateRecords, delete: editors, readVersions: staff },
    admin: { useAsTitle: title.field, group: words('Archief', 'Fonds', 'Records'), ...admin },
    hooks: {
      ...hooks,
      beforeOperation: [askAsReader, askEditor],
      beforeChange: [...(hooks?.beforeChange ?? []), keepFormerSlugs],
      afterRead: [hideBareIds, ...(hooks?.afterRead ?? [])],
      afterChange: [settleAfterChange],
      afterDelete: [settleAfterDelete],
    },
    fields: [refusedSave, ...fields, ...slugFields({ from, localized: title.localized }), ...visibilityFields],
  }
}
