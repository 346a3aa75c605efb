import type { CollectionConfig } from 'payload'
import { words } from '@/lib/locales'
import { nobody } from './access'

/**
 * The second steps of accounts, one each: apart from the accounts, so that no question about people, no session and no
 * form ever carries one. The secret is sealed and of recovery codes only the fingerprints are kept. Nobody reads or
 * writes here but accounts/secondStep/.
 */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: {
    singular: words('Tweede stap', 'Deuxième étape', 'Second step'),
    plural: words('Tweede stappen', 'Deuxièmes étapes', 'Second steps'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
  fields: [
    { name: 'account', type: 'relationship', relationTo: 'users', required: true, unique: true, maxDepth: 0 },
    { name: 'secret', type: 'text', required: true },
    { name: 'recoveryCodes', type: 'json', required: true },
    // The newest step of thirty seconds whose code was taken: no code is taken twice.
    { name: 'lastStep', type: 'number', required: true },
    // How often it was used: of two who use it at the same moment one comes too late.
    { name: 'turn', type: 'number', required: true },
  ],
}
