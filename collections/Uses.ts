import type { CollectionConfig } from 'payload'
import { nobody } from './access'

/**
 * Which published document uses which record: an index derived from the documents by hooks/settleVisibility.ts,
 * kept in the same transaction. `from` and `to` are `collection:id`. `since` is the moment at which a release,
 * itself public by the clock, brings the record with it; empty when the user is a record whose own `publicFrom` counts.
 */
export const Uses: CollectionConfig = {
  slug: 'uses',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'from', type: 'text', required: true, index: true },
    { name: 'to', type: 'text', required: true, index: true },
    { name: 'since', type: 'date' },
  ],
}
