import type { CollectionConfig } from 'payload'
import { nobody } from './access'

/**
 * For each document that can be searched for, a mark that changes whenever it does, written in the same transaction by
 * withMarks.ts. Whatever is derived from documents outside the database (the search index) compares its marks with
 * these: what differs is read anew. It needs no message to arrive, and a crash loses nothing.
 */
export const Marks: CollectionConfig = {
  slug: 'marks',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    /** `collection:id`, or a global's name. */
    { name: 'ref', type: 'text', required: true, unique: true, index: true },
    { name: 'mark', type: 'text', required: true },
    /** When, in milliseconds since 1970. */
    { name: 'at', type: 'number', required: true, index: true },
  ],
}
