/**
 * Every fact, name, date, figure, address, footnote and contact of the release of 8 December 2022, as it has to be
 * found in the visible text of its Dutch page (spaces single and ordinary). All patterns of an entry have to match.
 */
export const seedFacts: { what: string; pattern: RegExp[] }[] = [
  // The release itself
  { what: 'is a press release', pattern: [/persbericht/i] },
  { what: 'its place and date', pattern: [/Brussel, 8 december 2022/] },
  {
    what: 'the news: cities in Europe learn from each other about migration',
    pattern: [/migratiebeleid/i, /Europese steden/, /leer/],
  },
  { what: 'the migration crisis', pattern: [/migratiecrisis/] },
  { what: 'better reception of migrants', pattern: [/beter te onthalen/] },

  // The event
  { what: 'Training Academies IncluCities', pattern: [/Training Academies IncluCities/] },
  { what: 'the days, 7 and 8 December 2022', pattern: [/7 en 8 december 2022/] },
  { what: 'held in Brussels', pattern: [/7 en 8 december 2022 in Brussel/] },
  { what: 'two days', pattern: [/twee dagen/i] },
  { what: 'close of the project, taking stock', pattern: [/loopt .* project af|punt achter het project/, /balans/] },
  {
    what: 'Brussels as capital of Belgium and of Europe',
    pattern: [/in het hart van Brussel/, /hoofdstad van België en van Europa/],
  },
  { what: 'two colloquia', pattern: [/twee colloquia/] },
  { what: 'colloquia in the morning', pattern: [/In de voormiddag stonden twee colloquia/] },
  { what: 'workshops in the afternoon', pattern: [/in de namiddag workshops/] },
  {
    what: 'political representatives and their closing remarks',
    pattern: [/politieke vertegenwoordigers/, /slotbeschouwingen/],
  },
  { what: 'as many other stakeholders with their results', pattern: [/Even talrijk waren de andere betrokkenen/] },
  { what: 'thematic workshops', pattern: [/thematische workshops/] },
  { what: 'Belgian experts', pattern: [/Belgische deskundigen/] },
  { what: 'local associations of Brussels', pattern: [/Brusselse verenigingsleven/, /plaatselijke verenigingen/] },
  {
    what: 'workshop theme: employment and integration into work',
    pattern: [/werkgelegenheid en professionele inschakeling/],
  },
  { what: 'workshop theme: language integration', pattern: [/taalintegratie/] },
  { what: 'workshop theme: access to housing for newcomers', pattern: [/toegang tot huisvesting voor nieuwkomers/] },
  { what: 'workshop theme: equal opportunities', pattern: [/gelijke kansen/] },
  { what: 'workshop theme: the situation of migrant women', pattern: [/situatie van migrantenvrouwen/] },
  { what: 'Pierre Verbeeren', pattern: [/Pierre Verbeeren/] },
  {
    what: 'his subject: reception of Ukrainians in Brussels',
    pattern: [/Pierre Verbeeren het over Oekraïners en hun opvang in Brussel/],
  },
  { what: 'results of local authorities and OCMWs', pattern: [/lokale besturen/, /OCMW’s van Brussel/] },
  {
    what: 'Brussels and Schaerbeek on their role as mentors and on guiding their learner cities',
    pattern: [/als mentorstad steun/, /hun leersteden op weg/],
  },

  // The project
  { what: 'IncluCities', pattern: [/IncluCities/] },
  {
    what: 'its aim: better integration of foreigners in European cities',
    pattern: [/integratie van buitenlanders in de steden van Europa/],
  },
  { what: 'led by CEMR', pattern: [/CEMR/] },
  { what: 'CEMR by its Dutch name', pattern: [/Raad van Europese Gemeenten en Regio’s \(CEMR\)/] },
  { what: 'coordinated by CEMR', pattern: [/gecoördineerd door de CEMR/] },
  { what: 'AMIF', pattern: [/AMIF/] },
  { what: 'AMIF by its Dutch name', pattern: [/Fonds voor asiel, migratie en integratie \(AMIF\)/] },
  { what: 'of the European Union', pattern: [/\(AMIF\) van de Europese Unie/] },
  { what: 'three years', pattern: [/drie jaar/] },
  { what: '2020-2022', pattern: [/2020-2022/] },
  {
    what: 'eight European cities and associations',
    pattern: [/Acht Europese steden en koepels van steden en gemeenten/, /Acht Europese steden en verenigingen/],
  },
  {
    what: 'cooperation between cities on integration on the ground',
    pattern: [/van stad tot stad/, /integratie van migranten in de praktijk/],
  },
  {
    what: 'cities of differing experience, means and possibilities',
    pattern: [/ervaring/, /middelen/, /mogelijkheden/],
  },
  {
    what: 'long-term recommendations on the integration of foreigners',
    pattern: [/aanbevelingen over de integratie van buitenlanders, gericht op de lange termijn/],
  },
  { what: 'mentoring and good practice', pattern: [/mentorschap/, /goede praktijken/] },
  { what: 'four mentor cities', pattern: [/[Vv]ier „mentorsteden”/] },
  { what: 'four learner cities', pattern: [/vier „leersteden”/] },
  { what: 'supported by their local associations', pattern: [/plaatselijke vereniging van lokale besturen/] },
  { what: 'knowledge and experience exchanged, ties drawn closer', pattern: [/kennis en ervaring/, /nader gekomen/] },

  // The cities
  { what: 'the City of Brussels', pattern: [/de stad Brussel/] },
  { what: 'the municipality of Schaerbeek', pattern: [/de gemeente Schaarbeek/] },
  { what: 'both as mentor city', pattern: [/stad Brussel en de gemeente Schaarbeek als „mentorstad”/] },
  { what: 'respectively', pattern: [/respectievelijk/] },
  { what: 'Saint-Jean-de-la-Ruelle, France', pattern: [/Saint-Jean-de-la-Ruelle, in Frankrijk/] },
  { what: 'Jelgava, Latvia', pattern: [/Jelgava, in Letland/] },
  {
    what: 'Brulocalis supports the mentors of the Brussels region',
    pattern: [/bijgestaan door Brulocalis/, /Brusselse gewest/],
  },

  // Why it matters
  {
    what: 'ten years of migration changed the cities of Europe',
    pattern: [/tien jaar/, /[Mm]igratiestromen/, /Europese steden/],
  },
  {
    what: 'local and regional authorities called on for reception and integration',
    pattern: [/lokale en regionale overheden/, /opvang en integratie/],
  },
  { what: 'migrants and refugees', pattern: [/migrant/, /vluchteling/] },
  {
    what: 'key role of local authorities, with housing and education as examples',
    pattern: [/grootste rol/, /wonen en onderwijs/],
  },

  // The report
  { what: 'FPS Employment, Labour and Social Dialogue', pattern: [/FOD Werkgelegenheid, Arbeid en Sociaal Overleg/] },
  {
    what: 'the report was presented at the Training Academies',
    pattern: [/rapport/, /op de Training Academies werd toegelicht/],
  },
  { what: 'almost 80 % of foreign origin', pattern: [/bijna 80 ?%/, /van buitenlandse afkomst/] },
  { what: 'of the Brussels-Capital Region', pattern: [/Brussels Hoofdstedelijk Gewest/] },
  {
    what: 'four in five not born to two Belgian parents',
    pattern: [/Vier op de vijf Brusselaars/, /geen twee Belgische ouders/],
  },
  {
    what: 'probably part of a migration flow before the capital',
    pattern: [/waarschijnlijkheid/, /migratiestroom voor ze in de hoofdstad/],
  },
  {
    what: 'different lives: EU countries, countries at war',
    pattern: [/levenswegen/, /land van de EU/, /land in oorlog/],
  },
  { what: 'cosmopolitan Brussels, an understatement', pattern: [/kosmopolitische Brussel/, /zacht uitgedrukt/] },
  { what: 'footnote 1: title of the report', pattern: [/Socio-economische monitoring 2022: arbeidsmarkt en origine/] },
  {
    what: 'footnote 1: authors',
    pattern: [/arbeidsmarkt en origine, van Unia en de FOD Werkgelegenheid, Arbeid en Sociaal Overleg/],
  },
  {
    what: 'footnote 1: address',
    pattern: [/https:\/\/www\.unia\.be\/files\/Documenten\/Publicaties_docs\/Socio-economische_monitoring_2022\.pdf/],
  },

  // Results
  { what: 'study visits', pattern: [/studiebezoek/] },
  { what: 'what could be better in integration policy', pattern: [/integratiebeleid/, /voor verbetering vatbaar/] },
  { what: 'aspect: education and training', pattern: [/onderwijs en opleiding/] },
  { what: 'aspect: housing', pattern: [/wonen;/] },
  { what: 'aspect: access to basic services', pattern: [/toegang tot basisdiensten/] },
  {
    what: 'aspect: active participation and social integration',
    pattern: [/actieve participatie en maatschappelijke integratie/],
  },
  { what: 'aspect: contact between host country and migrants', pattern: [/contact tussen migranten en hun gastland/] },
  { what: 'training for other communities', pattern: [/opleidingen/, /andere gemeenschappen/, /goed migratiebeleid/] },
  {
    what: 'Maison des Femmes in Saint-Jean-de-la-Ruelle',
    pattern: [/In Saint-Jean-de-la-Ruelle is dat het Maison des Femmes/, /vrouwenhuis/],
  },
  { what: 'modelled on the one in Schaerbeek', pattern: [/dat van Schaarbeek model stond/] },
  { what: 'BAPA', pattern: [/BAPA/] },
  { what: 'BAPA in full', pattern: [/Bureaux d’Accueil des Primo-Arrivants \(BAPA\)/] },
  {
    what: 'BAPA: French-speaking, for newcomers, in Brussels and Schaerbeek',
    pattern: [/Franstalige onthaalbureaus/, /In Brussel en Schaarbeek/],
  },
  { what: 'digital counters as one-stop shops', pattern: [/digitale loketten/, /one-stop shop/, /op één plaats/] },
  {
    what: 'action plans of the French and the Latvian learner city',
    pattern: [/actieplannen van de Franse en de Letse leerstad/, /op het terrein/],
  },
  { what: 'footnote 2: full programme of the two days', pattern: [/uitgebreide programma van beide dagen/] },
  {
    what: 'footnote 2: address',
    pattern: [/https:\/\/brulocalis\.brussels\/nl\/agenda\/training-academies-inclucities/],
  },

  // Europe
  { what: 'beyond the city: European migration policy', pattern: [/migratiebeleid dat Europa verder uittekent/] },
  {
    what: 'central role of the umbrella associations',
    pattern: [/verenigingen die lokale en regionale overheden overkoepelen/, /Centraal/],
  },
  { what: 'they accompanied the cities throughout', pattern: [/Van het begin tot het einde/] },
  { what: 'they passed results on in their networks', pattern: [/netwerk/, /verspreidden/] },
  { what: 'national governments', pattern: [/nationale regeringen/] },
  { what: 'European institutions', pattern: [/Europese instellingen/] },

  // After the text
  { what: 'project partners', pattern: [/Projectpartners/] },
  {
    what: 'about IncluCities',
    pattern: [
      /Over IncluCities/,
      /lokale en regionale besturen/,
      /op lokaal vlak/,
      /aanbevelingen voor de lange termijn/,
    ],
  },
  { what: 'financial support', pattern: [/financiële steun/] },
  { what: 'address of IncluCities', pattern: [/www\.inclucities\.eu\//] },
  { what: 'about Brulocalis', pattern: [/Over Brulocalis/, /koepel/] },
  { what: '19 municipalities', pattern: [/19 gemeenten/] },
  { what: '19 OCMWs', pattern: [/19 OCMW’s/] },
  { what: 'interests, autonomy, local democracy', pattern: [/belangen/, /autonomie/, /lokale democratie/] },
  { what: 'helps municipalities and OCMWs serve the people of Brussels', pattern: [/dienstverlening/] },
  { what: 'address of Brulocalis', pattern: [/www\.brulocalis\.brussels/] },
  { what: 'press contact', pattern: [/perscontact Brulocalis/] },
  { what: 'Céline Mercier', pattern: [/Céline Mercier/] },
  { what: 'her e-mail', pattern: [/celine\.mercier@brulocalis\.brussels/] },
  { what: 'her telephone', pattern: [/\+32 486 35 93 47/] },
  { what: 'IncluCities contact', pattern: [/contact IncluCities bij Brulocalis/] },
  { what: 'Justyna Podrazka', pattern: [/Justyna Podrazka/] },
  { what: 'her e-mail', pattern: [/justyna\.podrazka@brulocalis\.brussels/] },
]
