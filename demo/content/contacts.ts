import type { DemoContact } from './types'

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
]
