import type { Locale } from '@/lib/locales'

/**
 * What a journalist types, and the address that somebody would expect to come first, as its end. In three languages,
 * with accents and without, with slips, half typed, and with names in the spelling of another language.
 */
export const searches: [locale: Locale, text: string, first: string][] = [
  // People
  ['nl', 'Céline Mercier', '/contacts/celine-mercier'],
  ['nl', 'celine mercier', '/contacts/celine-mercier'],
  ['fr', 'mercier', '/contacts/celine-mercier'],
  ['en', 'Podrazka', '/contacts/justyna-podrazka'],
  ['en', 'podraska', '/contacts/justyna-podrazka'],
  ['nl', 'justina podrazka', '/contacts/justyna-podrazka'],
  ['fr', 'merc', '/contacts/celine-mercier'],
  ['en', 'press contact', '/contacts/'],
  ['nl', 'telefoon', '/contacts/'],
  ['fr', 'contact presse', '/contacts/'],
  ['fr', 'téléphone mercier', '/contacts/celine-mercier'],
  // Places, in whatever spelling
  ['nl', 'Schaarbeek', '/cities/schaarbeek'],
  ['nl', 'Schaerbeek', '/cities/schaarbeek'],
  ['fr', 'schaarbeek', '/cities/schaerbeek'],
  ['en', 'schaerbeck', '/cities/schaerbeek'],
  ['nl', 'Bruxelles', '/cities/brussel'],
  ['fr', 'Brussel', '/cities/bruxelles'],
  ['en', 'Brussel', '/cities/brussels'],
  ['en', 'brusels', '/cities/brussels'],
  ['fr', 'jelgava', '/cities/jelgava'],
  ['nl', 'jelgawa', '/cities/jelgava'],
  ['en', 'saint jean de la ruelle', '/cities/saint-jean-de-la-ruelle'],
  ['nl', 'st jean', '/cities/saint-jean-de-la-ruelle'],
  // Projects, organisations, topics
  ['nl', 'inclucities', '/projects/inclucities'],
  ['fr', 'inclu cities', '/projects/inclucities'],
  ['en', 'CEMR', '/organisations/council-of-european-municipalities-and-regions'],
  ['fr', 'CCRE', '/organisations/conseil-des-communes-et-regions-d-europe'],
  ['fr', 'Conseil des communes', '/organisations/conseil-des-communes-et-regions-d-europe'],
  ['nl', 'unia', '/organisations/unia'],
  ['nl', 'AMIF', '/organisations/fonds-voor-asiel-migratie-en-integratie'],
  ['fr', 'logement', '/topics/logement'],
  ['nl', 'wonen', '/topics/wonen'],
  ['en', 'housing', '/topics/housing'],
  ['fr', 'égalité', '/topics/egalite-des-chances'],
  ['fr', 'egalite des chanses', '/topics/egalite-des-chances'],
  // Releases
  ['nl', 'vrouwenhuis', '/releases/een-vrouwenhuis-en-digitale-loketten-wat-inclucities-zichtbaar-achterlaat'],
  ['nl', 'vrouwenhuizen', '/releases/een-vrouwenhuis-en-digitale-loketten-wat-inclucities-zichtbaar-achterlaat'],
  ['fr', 'maison des femmes', '/releases/une-maison-des-femmes-et-des-guichets-numeriques'],
  ['fr', 'guichet numerique', '/releases/une-maison-des-femmes-et-des-guichets-numeriques'],
  ['nl', 'mentorsteden', '/releases/mentorstad-en-leerstad-zo-werkt-het'],
  ['nl', 'cijfers', '/releases/inclucities-in-cijfers'],
  ['nl', 'brulocalis in het kort', '/releases/brulocalis-in-het-kort'],
  ['en', 'migration policy', '/releases/migration-policy'],
  ['fr', 'politique migratoire', '/releases/politique-migratoire-les-villes-d-europe-a-l-ecole-les-unes-des-autres'],
  ['nl', '2022-014', '/releases/'],
  [
    'fr',
    '« politique migratoire »',
    '/releases/politique-migratoire-les-villes-d-europe-a-l-ecole-les-unes-des-autres',
  ],
  ['nl', 'migratiebelied', '/releases/migratiebeleid-europese-steden-gaan-bij-elkaar-in-de-leer'],
  // Events
  ['nl', 'training academies', '/events/training-academies-inclucities'],
  ['en', 'trainning academy', '/events/training-academies-inclucities'],
]
