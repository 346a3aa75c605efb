import type { DemoContact } from './types'

/**
 * Two people, with no more than the release says of them; and two desks, invented and said to be: one that has all a contact
 * can have, and one that it stands in for.
 */
export const contacts: DemoContact[] = [
  {
    key: 'celine-mercier',
    givenName: 'Céline',
    familyName: 'Mercier',
    organisation: 'brulocalis',
    phones: [{ value: '+32486359347', kind: 'cell' }],
    emails: ['celine.mercier@brulocalis.brussels'],
    order: 1,
    visibility: 'always',
  },
  {
    key: 'justyna-podrazka',
    givenName: 'Justyna',
    familyName: 'Podrazka',
    organisation: 'brulocalis',
    emails: ['justyna.podrazka@brulocalis.brussels'],
    order: 2,
    visibility: 'always',
  },
  {
    key: 'demo-desk',
    givenName: 'Demo',
    familyName: 'Press Desk',
    jobTitle: {
      nl: 'verzonnen persdienst, als voorbeeld van uren, talen en thema’s',
      fr: 'service de presse fictif, pour montrer les heures, les langues et les thèmes',
      en: 'invented press desk, to show hours, languages and fields',
    },
    // Of the numbers that Ofcom keeps for films and novels; nobody has it.
    phones: [
      {
        value: '+442079460958',
        kind: 'work',
        label: { nl: 'verzonnen nummer', fr: 'numéro fictif', en: 'invented number' },
      },
    ],
    emails: ['press-desk@example.org'],
    spokenLanguages: ['nl', 'fr', 'en'],
    expertise: ['housing', 'language'],
    hours: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '20:00' },
      { days: ['sat', 'sun'], from: '10:00', to: '18:00' },
    ],
    order: 3,
    visibility: 'always',
  },
  {
    key: 'demo-former-desk',
    givenName: 'Demo',
    familyName: 'Former Desk',
    jobTitle: {
      nl: 'verzonnen, als voorbeeld van wie werd opgevolgd',
      fr: 'fictif, pour montrer une succession',
      en: 'invented, to show somebody who has been succeeded',
    },
    left: { successor: 'demo-desk' },
    order: 4,
  },
]
