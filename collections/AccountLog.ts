import type { CollectionConfig } from 'payload'
import { type InEach, words } from '@/lib/locales'
import { administrators, nobody } from './access'
import { accountEvents } from './accounts/accountEvents'
import { askAsReader } from './hooks/askAsReader'

const eventNames: Record<(typeof accountEvents)[number], InEach> = {
  created: words('Account gemaakt', 'Compte créé', 'Account made'),
  invited: words('Uitgenodigd', 'Invité', 'Invited'),
  passwordSet: words('Wachtwoord gekozen', 'Mot de passe choisi', 'Password set'),
  role: words('Andere rol', 'Autre rôle', 'Another role'),
  disabled: words('Uitgeschakeld', 'Désactivé', 'Switched off'),
  enabled: words('Weer ingeschakeld', 'Réactivé', 'Switched on again'),
  secondFactorOn: words('Tweede stap aan', 'Deuxième étape activée', 'Second step on'),
  secondFactorOff: words('Tweede stap uit', 'Deuxième étape désactivée', 'Second step off'),
  secondFactorReset: words(
    'Tweede stap weggehaald door een beheerder',
    'Deuxième étape retirée par un administrateur',
    'Second step taken away by an administrator',
  ),
  deleted: words('Account gewist', 'Compte supprimé', 'Account deleted'),
}

/**
 * What was done with accounts and by whom. Written where it is done and by nobody else, changed by nobody. Names are kept
 * beside the accounts, so that the log can still be read when somebody has left. No addresses, no passwords, no codes.
 */
export const AccountLog: CollectionConfig = {
  slug: 'account-log',
  labels: {
    singular: words('Accountregel', 'Entrée des comptes', 'Account entry'),
    plural: words('Logboek van accounts', 'Journal des comptes', 'Log of accounts'),
  },
  access: { create: nobody, read: administrators, update: nobody, delete: nobody, readVersions: nobody },
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    group: words('Beheer', 'Gestion', 'Management'),
    useAsTitle: 'event',
    defaultColumns: ['createdAt', 'accountName', 'event', 'byName', 'detail'],
    hidden: ({ user }) => user?.role !== 'administrator',
  },
  hooks: { beforeOperation: [askAsReader] },
  fields: [
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      maxDepth: 0,
      label: words('Account', 'Compte', 'Account'),
    },
    { name: 'accountName', type: 'text', required: true, label: words('Van wie', 'De qui', 'Whose') },
    {
      name: 'event',
      type: 'select',
      required: true,
      options: accountEvents.map((value) => ({ value, label: eventNames[value] })),
      label: words('Wat', 'Quoi', 'What'),
    },
    { name: 'by', type: 'relationship', relationTo: 'users', maxDepth: 0, label: words('Door', 'Par', 'By') },
    { name: 'byName', type: 'text', required: true, label: words('Wie', 'Qui', 'Who') },
    { name: 'detail', type: 'text', label: words('Bijzonderheid', 'Détail', 'Detail') },
  ],
}
