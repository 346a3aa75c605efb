import { body, fact, foreign, h2, i, link, note, p, ul } from '../../text'
import type { DemoRelease } from '../types'

const monitoring = 'Socio-economische monitoring 2022: arbeidsmarkt en origine'
const monitoringUrl = 'https://www.unia.be/files/Documenten/Publicaties_docs/Socio-economische_monitoring_2022.pdf'
const programmeUrl = 'https://brulocalis.brussels/nl/agenda/training-academies-inclucities'
const trainingAcademies = 'Training Academies IncluCities'

const nl = body(
  p(
    'Met de ',
    foreign('en', trainingAcademies),
    ', op 7 en 8 december 2022 in Brussel, loopt een Europees project af dat de integratie van buitenlanders in de steden van Europa wil verbeteren. De Raad van Europese Gemeenten en Regio’s (CEMR) had de leiding. Voor de stad Brussel en de gemeente Schaarbeek sluiten deze twee dagen drie jaar werk af, waarin Brulocalis hun tot steun was. De lokale besturen zijn elkaar in die tijd nader gekomen en hebben hun kennis en ervaring naast elkaar gelegd. Tijd dus om na te gaan wat drie jaar IncluCities ons heeft geleerd.',
  ),
  p(
    'Migratiestromen gaven de Europese steden in tien jaar tijd een ander gezicht. Wie er aankomt, als migrant of als vluchteling, moet worden opgevangen en zijn plaats in de samenleving vinden. Voor die opvang en integratie werd een beroep gedaan op de lokale en regionale overheden: zij moesten ervoor zorgen dat alles vlot verliep. De grootste rol is daarbij weggelegd voor de lokale besturen, want veel van de maatregelen waar een nieuwkomer mee te maken krijgt, over wonen en onderwijs bijvoorbeeld, worden op hun niveau genomen.',
  ),
  p(
    'Nu Europa volop met een migratiecrisis te maken heeft, mogen ook de initiatieven worden genoemd die slagen en ter plaatse een verschil maken. IncluCities is er zo een. Het project, gecoördineerd door de CEMR en betaald uit het Fonds voor asiel, migratie en integratie (AMIF) van de Europese Unie, liep drie jaar (2020-2022). Acht Europese steden en koepels van steden en gemeenten zochten er samen, van stad tot stad, een antwoord op dezelfde vraag: hoe kan de integratie van migranten in de praktijk beter?',
  ),

  h2('Vier mentoren, vier leersteden'),
  p(
    'Geen twee steden beschikken over dezelfde ervaring, dezelfde middelen en dezelfde mogelijkheden. IncluCities maakt van dat verschil een troef: het initiatief brengt steden samen die van elkaar iets kunnen opsteken, en het put uit hun werk aanbevelingen over de integratie van buitenlanders, gericht op de lange termijn. De gekozen vorm is het mentorschap, dat bestaande ervaring laat renderen en goede praktijken doet circuleren. Vier „mentorsteden” en vier „leersteden” zijn zo met elkaar op weg gegaan; elke stad had daarbij de plaatselijke vereniging van lokale besturen naast zich.',
  ),
  p(
    'Uit het Brusselse gewest traden de stad Brussel en de gemeente Schaarbeek als „mentorstad” aan. Zij werden bijgestaan door Brulocalis, dat als koepel alle Brusselse lokale besturen verenigt. Hun leersteden waren respectievelijk Saint-Jean-de-la-Ruelle, in Frankrijk, en Jelgava, in Letland.',
  ),
  p(
    'Dat het thema Brussel rechtstreeks aangaat, blijkt uit een rapport dat de FOD Werkgelegenheid, Arbeid en Sociaal Overleg',
    note(
      i(monitoring),
      ', van Unia en de FOD Werkgelegenheid, Arbeid en Sociaal Overleg, ',
      link(monitoringUrl, monitoringUrl),
    ),
    ' met Unia heeft uitgebracht en dat op de ',
    foreign('en', 'Training Academies'),
    ' werd toegelicht: bijna 80% van wie in het Brussels Hoofdstedelijk Gewest woont, is van buitenlandse afkomst. Vier op de vijf Brusselaars hebben met andere woorden geen twee Belgische ouders. Naar alle waarschijnlijkheid maakten zij dus deel uit van een migratiestroom voor ze in de hoofdstad een thuis vonden.',
  ),
  fact({
    value: 'bijna 80',
    unit: '%',
    statement: 'Het aandeel mensen van buitenlandse afkomst in de bevolking van het Brussels Hoofdstedelijk Gewest.',
    date: '2022',
    source: ['Unia en FOD Werkgelegenheid, Arbeid en Sociaal Overleg, ', link(monitoringUrl, monitoring)],
  }),
  p(
    'Hun levenswegen lopen sterk uiteen: de ene komt uit een ander land van de EU, de andere ontvluchtte een land in oorlog. Voor het kosmopolitische Brussel mag de kwestie dan ook belangrijk heten, en dat is nog zacht uitgedrukt.',
  ),

  h2('Wat drie jaar werk heeft opgeleverd'),
  p(
    'Tot het werk van die drie jaar hoorden studiebezoeken. Zo kwam aan het licht waar het integratiebeleid van deze steden voor verbetering vatbaar was. Onder meer deze aspecten werden onder de loep genomen:',
  ),
  ul(
    ['toegang tot basisdiensten;'],
    ['wonen;'],
    ['onderwijs en opleiding;'],
    ['actieve participatie en maatschappelijke integratie;'],
    ['en, bij dat alles, het contact tussen migranten en hun gastland.'],
  ),
  p(
    'Wat daaruit werd geleerd, kreeg een vervolg: in opleidingen werd het aangewend en doorgegeven aan andere gemeenschappen die eveneens werk willen maken van een goed migratiebeleid.',
  ),
  p(
    'Het slotakkoord klonk in het hart van Brussel, dat tegelijk hoofdstad van België en van Europa is. Twee dagen lang werd er op de ',
    foreign('en', trainingAcademies),
    note('Het uitgebreide programma van beide dagen staat op ', link(programmeUrl, programmeUrl)),
    ' een punt achter het project gezet en de balans opgemaakt.',
  ),
  p(
    'In de voormiddag stonden twee colloquia op het programma, in de namiddag workshops. Verscheidene politieke vertegenwoordigers volgden ze en gaven er hun slotbeschouwingen. Even talrijk waren de andere betrokkenen, die lieten zien wat hun project heeft voortgebracht. In Saint-Jean-de-la-Ruelle is dat het ',
    foreign('fr', 'Maison des Femmes'),
    ', een vrouwenhuis waarvoor dat van Schaarbeek model stond. In Brussel en Schaarbeek zijn het de digitale loketten van de ',
    foreign('fr', 'Bureaux d’Accueil des Primo-Arrivants'),
    ' (BAPA), Franstalige onthaalbureaus voor wie er pas aankomt: als ',
    foreign('en', 'one-stop shop'),
    ' brengen ze alle informatie die migranten nodig hebben op één plaats bijeen. Ook de actieplannen van de Franse en de Letse leerstad kwamen aan bod; daarmee willen beide steden het op het terrein beter doen.',
  ),
  p(
    'Tijdens de thematische workshops kregen heel wat Belgische deskundigen en mensen uit het Brusselse verenigingsleven het woord. Zij belichtten de opvang en de integratie van migranten van vele kanten: taalintegratie, werkgelegenheid en professionele inschakeling, gelijke kansen, de situatie van migrantenvrouwen en de toegang tot huisvesting voor nieuwkomers. Zo had Pierre Verbeeren het over Oekraïners en hun opvang in Brussel.',
  ),
  p(
    'Resultaten waren er verder te horen van plaatselijke verenigingen, van lokale besturen en van de OCMW’s van Brussel. Zo vertelden de stad Brussel en de gemeente Schaarbeek hoe zij als mentorstad steun hebben geboden en hun leersteden op weg hebben geholpen.',
  ),

  h2('Van het stadhuis naar Europa'),
  p(
    'Goede praktijken van stad tot stad doorgeven is voor IncluCities maar een deel van de opdracht. De oplossingen die het project aanreikt, moeten ook doorklinken in het migratiebeleid dat Europa verder uittekent.',
  ),
  p(
    'Centraal staan daarbij de verenigingen die lokale en regionale overheden overkoepelen, zoals Brulocalis in het Brusselse gewest. Hun inbreng was doorslaggevend. Van het begin tot het einde stonden ze mentorsteden en leersteden ter zijde, en wat het project aan resultaten en goede praktijken opleverde, verspreidden ze in hun eigen netwerk. Intussen voerden ze het gesprek met de nationale regeringen en met de Europese instellingen.',
  ),
)

const fr = body(
  p(
    'Avec les ',
    foreign('en', trainingAcademies),
    ', organisées à Bruxelles les 7 et 8 décembre 2022, s’achève un projet européen conduit par le Conseil des Communes et Régions d’Europe (CEMR) et voué à une meilleure intégration des étrangers dans les villes d’Europe. La Ville de Bruxelles et la commune de Schaerbeek y travaillaient depuis trois ans, avec l’appui de Brulocalis. Entre pouvoirs locaux, les liens se sont resserrés ; les connaissances et les expériences ont circulé. L’heure est venue de regarder ce que ces trois années nous ont appris.',
  ),
  p(
    'Dix ans de flux migratoires ont profondément changé le visage des villes européennes. Pour accueillir et intégrer les migrants et les réfugiés, on a fait appel aux autorités locales et régionales, auxquelles il revenait de veiller à ce que tout se passe sans heurts. Le premier rôle échoit aux pouvoirs locaux : bon nombre des mesures qui comptent pour un nouvel arrivant, en matière de logement ou d’enseignement par exemple, se prennent à leur niveau.',
  ),
  p(
    'Alors que la crise migratoire bat son plein, il est bon de montrer aussi des initiatives qui réussissent et qui font la différence sur le plan local. Le projet IncluCities est de celles-là. Coordonné par le CEMR et financé par le Fonds « Asile, migration et intégration » (AMIF) de l’Union européenne, il a réuni durant trois ans (2020-2022) huit villes et associations de villes et communes d’Europe. Ensemble, de ville à ville, elles ont cherché comment mieux intégrer les migrants sur le terrain.',
  ),

  h2('Quatre mentors, quatre villes apprenantes'),
  p(
    'Aucune ville n’a la même expérience, les mêmes moyens ni les mêmes possibilités que sa voisine. IncluCities en fait un atout : l’initiative rassemble des villes qui ont quelque chose à s’apprendre et tire de leur travail des recommandations à long terme sur l’intégration des étrangers. La formule retenue est celle du mentorat, qui met à profit l’expérience acquise et fait circuler les bonnes pratiques. Quatre « villes mentors » ont ainsi travaillé avec quatre « villes apprenantes », chacune avec le soutien de son association locale.',
  ),
  p(
    'En Région bruxelloise, la Ville de Bruxelles et la commune de Schaerbeek ont participé comme villes mentors. Brulocalis, la coupole des pouvoirs locaux bruxellois, les a épaulées. Leurs villes apprenantes étaient respectivement Saint-Jean-de-la-Ruelle, en France, et Jelgava, en Lettonie.',
  ),
  p(
    'Le sujet touche Bruxelles de près. Un rapport du SPF Emploi, Travail et Concertation sociale',
    note(
      foreign('nl', monitoring),
      ' (en néerlandais), publication d’Unia et du SPF Emploi, Travail et Concertation sociale, ',
      link(monitoringUrl, monitoringUrl),
    ),
    ' présenté lors des ',
    foreign('en', 'Training Academies'),
    ' le montre : près de 80 % des habitants de la Région de Bruxelles-Capitale sont d’origine étrangère. Autrement dit, quatre Bruxellois sur cinq ne sont pas nés de deux parents belges et ont donc sans doute pris part à un mouvement migratoire avant de s’établir dans la capitale.',
  ),
  fact({
    value: 'près de 80',
    unit: '%',
    statement: 'La part des personnes d’origine étrangère dans la population de la Région de Bruxelles-Capitale.',
    date: '2022',
    source: ['Unia et SPF Emploi, Travail et Concertation sociale, ', link(monitoringUrl, monitoring, 'nl')],
  }),
  p(
    'Leurs parcours de vie n’ont rien d’uniforme : les uns viennent d’autres pays de l’Union européenne, les autres ont fui un pays en guerre. Dire que la question compte pour une ville aussi cosmopolite que Bruxelles relève de l’euphémisme.',
  ),

  h2('Ce que trois ans de travail ont donné'),
  p(
    'Pendant ces trois années, le projet a comporté des visites d’étude. Elles ont permis de repérer ce qui, dans la politique d’intégration de ces villes, pouvait être amélioré. On s’y est notamment penché sur les aspects suivants :',
  ),
  ul(
    ['l’enseignement et la formation ;'],
    ['le logement ;'],
    ['l’accès aux services de base ;'],
    ['la participation active et l’intégration sociale ;'],
    ['et, dans tout cela, les contacts entre le pays d’accueil et les migrants.'],
  ),
  p(
    'Ces enseignements ne sont pas restés dans un tiroir. Des formations ont été mises sur pied pour exploiter l’expérience acquise et l’étendre à d’autres collectivités désireuses, elles aussi, de mener une bonne politique migratoire.',
  ),
  p(
    'C’est au cœur de Bruxelles, capitale de la Belgique et de l’Europe, que tout s’est conclu. Les deux journées de ',
    foreign('en', trainingAcademies),
    note('Programme détaillé des deux journées (en néerlandais) : ', link(programmeUrl, programmeUrl)),
    ' ont à la fois clos le projet et permis d’en dresser le bilan.',
  ),
  p(
    'Les matinées ont accueilli deux colloques, les après-midi des ateliers. Plusieurs représentants politiques y ont assisté et livré leurs conclusions. D’autres parties prenantes, tout aussi nombreuses, sont venues montrer les résultats de leur projet. À Saint-Jean-de-la-Ruelle, c’est la ',
    i('Maison des Femmes'),
    ', qui a vu le jour sur le modèle de celle de Schaerbeek. À Bruxelles et à Schaerbeek, ce sont les guichets numériques mis en place par les ',
    i('Bureaux d’Accueil des Primo-Arrivants'),
    ' (BAPA), les bureaux francophones qui reçoivent les nouveaux arrivants : véritables guichets uniques, ils réunissent en un seul endroit l’information destinée aux migrants. Les plans d’action des villes apprenantes française et lettone, qui visent à améliorer leurs prestations sur le terrain, ont également été exposés.',
  ),
  p(
    'Lors des ateliers thématiques, bon nombre d’experts belges et d’acteurs du monde associatif bruxellois ont pris la parole sur les multiples facettes de l’accueil et de l’intégration des migrants : l’emploi et l’insertion professionnelle, l’intégration linguistique, l’accès au logement pour les nouveaux arrivants, l’égalité des chances et la situation des femmes migrantes. Pierre Verbeeren, par exemple, a évoqué l’accueil des Ukrainiens à Bruxelles.',
  ),
  p(
    'Des associations locales, mais aussi les pouvoirs locaux et les CPAS bruxellois, ont fait état de leurs résultats. La Ville de Bruxelles et la commune de Schaerbeek, entre autres, ont raconté leur rôle de soutien en tant que ville mentor et la manière dont elles ont guidé leurs villes apprenantes.',
  ),

  h2('De la maison communale à l’Europe'),
  p(
    'Diffuser de bonnes pratiques de ville à ville n’est qu’une partie de l’ambition d’IncluCities. Les solutions formulées dans le projet doivent aussi trouver leur place dans la politique migratoire que l’Europe continue de construire.',
  ),
  p(
    'Sur ce chemin, l’apport des associations de pouvoirs locaux et régionaux, comme Brulocalis pour la Région bruxelloise, a été décisif. D’un bout à l’autre, elles ont accompagné les villes mentors et les villes apprenantes ; elles ont aussi relayé les résultats et les bonnes pratiques du projet dans leurs réseaux respectifs. Elles ont été, dans le même temps, l’interlocuteur des gouvernements nationaux et des institutions européennes.',
  ),
)

const en = body(
  p(
    'The ',
    i(trainingAcademies),
    ', held in Brussels on 7 and 8 December 2022, mark the end of a European project led by the Council of European Municipalities and Regions (CEMR) and devoted to integrating foreigners better in Europe’s cities. The City of Brussels and the municipality of Schaerbeek have been working on it for three years, with Brulocalis at their side. Local authorities have drawn closer to one another and pooled their knowledge and experience. It is time to look back on what those three years have taught us.',
  ),
  p(
    'Ten years of migration have changed the face of European cities. Local and regional authorities were called on to receive and integrate migrants and refugees, and it fell to them to make sure that this went smoothly. The leading part belongs to local authorities, because so many of the measures that matter to a newcomer, on housing and education for instance, are taken at their level.',
  ),
  p(
    'With a migration crisis in full swing, it is worth showing what works and what makes a difference locally. IncluCities is one such project. Coordinated by CEMR and funded by the European Union’s Asylum, Migration and Integration Fund (AMIF), it brought together eight European cities and associations of cities and municipalities for three years (2020–2022). Working from city to city, they considered how migrants can be better integrated on the ground.',
  ),

  h2('Four mentors, four learners'),
  p(
    'No two cities share the same experience, the same means and the same possibilities. IncluCities turns that difference to advantage: the initiative brings together cities that have something to learn from one another, and draws from their work long-term recommendations on the integration of foreigners. Its chosen form is mentoring, which puts experience to use and lets good practice travel. Four “mentor cities” worked with four “learner cities” in this way, each supported by its own local association.',
  ),
  p(
    'From the Brussels region, the City of Brussels and the municipality of Schaerbeek took part as mentor cities. They were supported by Brulocalis, the umbrella association of Brussels’ local authorities. Their learner cities were, respectively, Saint-Jean-de-la-Ruelle in France and Jelgava in Latvia.',
  ),
  p(
    'The subject is close to home for Brussels. According to a report by the FPS Employment, Labour and Social Dialogue',
    note(
      foreign('nl', monitoring),
      ' (in Dutch), by Unia and the FPS Employment, Labour and Social Dialogue, ',
      link(monitoringUrl, monitoringUrl),
    ),
    ' that was presented at the Training Academies, almost 80% of the inhabitants of the Brussels-Capital Region are of foreign origin. In other words, four in five people in Brussels were not born to two Belgian parents, and so have probably been part of a migration flow before settling in the capital.',
  ),
  fact({
    value: 'almost 80',
    unit: '%',
    statement: 'The share of people of foreign origin in the population of the Brussels-Capital Region.',
    date: '2022',
    source: ['Unia and FPS Employment, Labour and Social Dialogue, ', link(monitoringUrl, monitoring, 'nl')],
  }),
  p(
    'Their lives have followed very different paths: some come from other EU countries, others fled a country at war. To say that the issue matters to cosmopolitan Brussels is to put it mildly.',
  ),

  h2('What three years of work have yielded'),
  p(
    'Study visits were made throughout those three years. They showed where integration policy in these cities could do better, looking among other things at:',
  ),
  ul(
    ['education and training;'],
    ['housing;'],
    ['access to basic services;'],
    ['active participation and social integration;'],
    ['and, in all of these, contact between the host country and the migrants.'],
  ),
  p(
    'The lessons were not left in a drawer. Training was organised to put the experience to good use and extend it to other communities that also want to pursue a sound migration policy.',
  ),
  p(
    'The last word was spoken in Brussels, at the heart of the capital of both Belgium and Europe. The two days of ',
    i(trainingAcademies),
    note('Full programme of the two days (in Dutch): ', link(programmeUrl, programmeUrl)),
    ' closed the project and drew up its balance sheet.',
  ),
  p(
    'There were two colloquia in the mornings and workshops in the afternoons. A number of political representatives attended and gave their closing remarks. As many other stakeholders came to show what their project had achieved. In Saint-Jean-de-la-Ruelle it is the ',
    foreign('fr', 'Maison des Femmes'),
    ', a women’s house set up on the example of Schaerbeek’s. In Brussels and Schaerbeek it is the digital counters of the ',
    foreign('fr', 'Bureaux d’Accueil des Primo-Arrivants'),
    ' (BAPA), the French-speaking reception offices for newcomers: one-stop shops that bring information for migrants together in a single place. The action plans of the French and the Latvian learner city, intended to improve what they do on the ground, were set out as well.',
  ),
  p(
    'In the thematic workshops, many Belgian experts and people from Brussels’ local associations spoke about the different sides of receiving and integrating migrants: employment and integration into work, language integration, access to housing for newcomers, equal opportunities and the situation of migrant women. Pierre Verbeeren, for example, spoke about the reception of Ukrainians in Brussels.',
  ),
  p(
    'Local associations presented their results, and so did local authorities and the public social welfare centres (OCMW/CPAS) of Brussels. The City of Brussels and the municipality of Schaerbeek, for instance, described their supporting role as mentor cities and how they had guided their learner cities.',
  ),

  h2('From the town hall to Europe'),
  p(
    'Spreading good practice from city to city is only part of what IncluCities wants. The solutions worked out in the project should also leave their mark on Europe’s migration policy as it develops.',
  ),
  p(
    'The umbrella associations of local and regional authorities, such as Brulocalis for the Brussels region, played a central part in this. They accompanied mentor cities and learner cities from start to finish, and passed the project’s results and good practice on within their own networks. At the same time, it was they who spoke with national governments and the European institutions.',
  ),
)

/** The release of 8 December 2022, with everything that it says. */
export const academies: DemoRelease = {
  key: 'academies',
  reference: '2022-014',
  kind: 'press-release',
  title: {
    nl: 'Migratiebeleid: Europese steden gaan bij elkaar in de leer',
    fr: 'Politique migratoire : les villes d’Europe à l’école les unes des autres',
    en: 'Migration policy: European cities take lessons from one another',
  },
  standfirst: {
    nl: 'Midden in een migratiecrisis helpt IncluCities steden in Europa om migranten beter te onthalen. Na drie jaar maakten ze in Brussel de balans op.',
    fr: 'En pleine crise migratoire, IncluCities aide des villes d’Europe à mieux accueillir les migrants. Après trois ans, elles en ont dressé le bilan à Bruxelles.',
    en: 'In the midst of a migration crisis, IncluCities is helping European cities to receive migrants better. After three years they took stock in Brussels.',
  },
  place: { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels' },
  date: '2022-12-08',
  body: { nl, fr, en },
  languages: ['nl', 'fr', 'en'],
  original: 'nl',
  released: '2022-12-08T09:00:00.000Z',
  issuers: ['brulocalis'],
  projects: ['inclucities'],
  cities: ['brussels', 'schaerbeek', 'saint-jean-de-la-ruelle', 'jelgava'],
  mentorships: ['brussels-saint-jean', 'schaerbeek-jelgava'],
  events: ['training-academies'],
  topics: [
    'education',
    'housing',
    'basic-services',
    'participation',
    'employment',
    'language',
    'equal-opportunities',
    'migrant-women',
  ],
  related: ['advisory', 'figures', 'how-mentoring-works', 'women-house'],
  contacts: [
    {
      contact: 'celine-mercier',
      role: { nl: 'perscontact Brulocalis', fr: 'contact presse de Brulocalis', en: 'press contact, Brulocalis' },
    },
    {
      contact: 'justyna-podrazka',
      role: {
        nl: 'contact IncluCities bij Brulocalis',
        fr: 'contact IncluCities chez Brulocalis',
        en: 'IncluCities contact at Brulocalis',
      },
    },
  ],
  boilerplates: [{ project: 'inclucities' }, { organisation: 'brulocalis' }],
  partnersLabel: { nl: 'Projectpartners', fr: 'Partenaires du projet', en: 'Project partners' },
  partners: ['cemr', 'brulocalis'],
  gallery: ['pairs', 'four-of-five'],
}
