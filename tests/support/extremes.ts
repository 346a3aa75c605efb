import type { Payload } from 'payload'
import sharp from 'sharp'
import { body, fact, foreign, h2, i, link, note, p, quote, table, ul } from '@/demo/text'
import { aRelease, put } from './records'

/** A word with no place to break: ninety letters. */
export const longWord = 'Rioolwaterzuiveringsinstallatievergunningsaanvraagbehandelingscommissievoorzittersverkiezing'

/** One of each kind of record, filled with what strains a page most. Gives the paths of their Dutch pages. */
export async function putExtremes(payload: Payload): Promise<Record<string, string>> {
  const always = { visibility: 'always' }
  const file = async (name: string, svg: string) => {
    const data = await sharp(Buffer.from(svg)).png().toBuffer()
    const upload = { name: `${name}.png`, data, mimetype: 'image/png', size: data.length }
    const texts = {
      alt: name,
      credit: '© Ada Tekenaar, CC BY 4.0',
      creator: 'Bo Schilder',
      terms: 'Niet voor reclame.',
    }
    const options = { collection: 'media', locale: 'nl', overrideAccess: true, file: upload } as const
    return (await payload.create({ ...options, data: { ...texts, licence: 'CC-BY-4.0', visibility: 'always' } })).id
  }
  const [square, wide, tall] = [
    await file('vierkant', drawing(800, 800)),
    await file('breed', drawing(1800, 300)),
    await file('hoog', drawing(400, 700)),
  ]
  const organisation = (name: string, more: object = {}) => put(payload, 'organisations', { name, ...always, ...more })
  const organisations = [
    await organisation('Vierkant', {
      logo: square,
      acronym: 'VKT',
      kind: 'association',
      boilerplate: 'De vereniging van alle vierkanten. Meer op www.example.org/vierkant.',
    }),
    await organisation('Breed', { logo: wide }),
    await organisation('Hoog', { logo: tall }),
    await organisation(`${longWord} zonder logo`, { website: `https://www.example.org/${longWord}` }),
  ]
  const ids = (docs: { id: string }[]) => docs.map(({ id }) => id)
  const cities = [
    await put(payload, 'partner-cities', { name: 'Stad', country: 'BE', ...always }),
    await put(payload, 'partner-cities', { name: longWord.slice(0, 40), country: 'LV', ...always }),
  ]
  const project = await put(payload, 'projects', {
    name: 'Voorbeeldproject',
    acronym: 'VBP',
    start: '2020-01-01T12:00:00.000Z',
    end: '2022-12-31T12:00:00.000Z',
    logo: wide,
    goal: 'Een doel.',
    description: 'Wat het is, en meer op https://www.example.org/voorbeeld.',
    fundingStatement: 'Met geld van het fonds. Meer op www.example.org/fonds.',
    boilerplate: 'Over het project, zie www.example.org.',
    coordinator: organisations[0]?.id,
    participants: cities.map(({ id }) => ({ relationTo: 'partner-cities', value: id })),
    results: [{ title: 'Een resultaat', text: longWord, cities: ids(cities), files: [square] }],
    ...always,
  })
  const mentorship = await put(payload, 'mentorships', {
    project: project.id,
    mentor: cities[0]?.id,
    learner: cities[1]?.id,
    confirmed: false,
    note: 'Nog niet zeker.',
    outcomes: [{ title: 'Huis', text: 'Een huis.', city: cities[1]?.id, modelledOn: cities[0]?.id }],
    ...always,
  })
  const topic = await put(payload, 'topics', { name: longWord, ...always })
  const event = await put(payload, 'events', {
    title: 'Een dag zonder einde',
    start: '2099-03-05T08:00:00.000Z',
    start_tz: 'Europe/Brussels',
    description: 'Wat er gebeurt.',
    place: 'Stad',
    address: longWord,
    programmeUrl: `https://www.example.org/${longWord}`,
    project: project.id,
    topics: [topic.id],
    ...always,
  })
  const contact = (givenName: string, more: object = {}) =>
    put(payload, 'contacts', {
      givenName,
      familyName: 'Pers',
      phones: [{ value: '+3222385140', kind: 'work', audience: 'public' }],
      emails: [{ value: 'een.heel.lang.adres.van.de.persdienst@voorbeeldvereniging.example.org', audience: 'public' }],
      ...always,
      ...more,
    })
  const here = await contact('Ada', {
    jobTitle: 'woordvoerder',
    organisation: organisations[0]?.id,
    spokenLanguages: ['nl', 'fr', 'lv'],
    expertise: [topic.id],
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00', zone: 'Europe/Riga' }],
    photo: square,
  })
  const replaced = await contact('Bo', { active: false, successor: here.id })
  const gone = await contact('Weg', { active: false })
  const related = await aRelease(payload, { title: `Nog iets over de ${longWord}`, contacts: [] })
  const release = await put(payload, 'press-releases', {
    related: [related.id],
    title: `Over de ${longWord}`,
    standfirst: `Dit gaat over de ${longWord}, en dat is lang.`,
    datelinePlace: 'Stad',
    datelineDate: '2022-12-08T12:00:00.000Z',
    body: theBody(),
    originalLanguage: 'nl',
    languages: ['nl'],
    issuers: ids(organisations),
    projects: [project.id],
    partnerCities: ids(cities),
    mentorships: [mentorship.id],
    events: [event.id],
    topics: [topic.id],
    contacts: [replaced, here, gone].map(({ id }) => ({ contact: id, role: 'perscontact' })),
    boilerplates: [
      { relationTo: 'projects', value: project.id },
      { relationTo: 'organisations', value: organisations[0]?.id },
    ],
    partnersLabel: 'Partners',
    partners: ids(organisations),
    gallery: [square, wide],
    attachments: [{ file: tall, title: `Bijlage over ${longWord}`, language: 'nl' }],
    changes: [{ at: '2022-12-09T09:00:00.000Z', kind: 'correction', note: { nl: `Het is de ${longWord}.` } }],
    releaseAt: '2022-12-08T09:00:00.000Z',
    _status: 'published',
  })
  await payload.updateGlobal({
    slug: 'newsroom',
    locale: 'nl',
    overrideAccess: true,
    data: {
      languages: ['nl', 'fr'],
      name: 'Voorbeeld pers',
      logo: square,
      organisation: organisations[0]?.id ?? null,
      colour: '#7a1f5c',
    },
  })
  const at = (kind: string, { slug }: Record<string, unknown>) => `/nl/${kind}/${String(slug)}`
  return {
    home: '/nl',
    releases: '/nl/releases',
    release: at('releases', release),
    project: at('projects', project),
    city: at('cities', cities[0] ?? {}),
    learner: at('cities', cities[1] ?? {}),
    mentorships: '/nl/mentorships',
    mentorship: at('mentorships', mentorship),
    contacts: '/nl/contacts',
    contact: at('contacts', here),
    gone: at('contacts', gone),
    organisation: at('organisations', organisations[0] ?? {}),
    longOrganisation: at('organisations', organisations[3] ?? {}),
    event: at('events', event),
    topic: at('topics', topic),
  }
}

/** A release in a language that the newsroom of `putExtremes` has switched off: its number and its address. */
export async function putInSwitchedOffLanguage(payload: Payload): Promise<{ reference: string; slug: string }> {
  const texts = { title: 'Only in English', body: body(p('Words.')), languages: ['en'], originalLanguage: 'en' }
  const data = { ...texts, releaseAt: '2022-12-07T09:00:00.000Z', _status: 'published' }
  const { reference, slug } = await put(payload, 'press-releases', data, 'en')
  return { reference: String(reference), slug: String(slug) }
}

function theBody() {
  const [items, inner] = [ul(['een'], ['twee']), ul([`in een, ${longWord}`])]
  const [one, two] = items.children as object[]
  const nested = { type: 'listitem', value: 2, direction: 'ltr', format: '', indent: 0, version: 1, children: [inner] }
  const columns = ['Jaar', 'Aanvragen', 'Goedgekeurd', 'Geweigerd', 'Ingetrokken', 'In behandeling', 'Gemiddelde duur']
  return body(
    p(
      'Het nieuws',
      note('De eerste noot, ', link(`https://www.example.org/${longWord}`, longWord)),
      '. En meer nieuws',
      note('De tweede noot.'),
      ', met een komma.',
    ),
    h2(`Over de ${longWord}`),
    p('Woorden in een andere taal: ', foreign('fr', 'Maison des Femmes'), '.'),
    { ...items, children: [one, nested, two] } as never,
    fact({ value: '1.234.567.890,12', unit: 'euro', statement: 'Zoveel kost het.', date: '2022', source: ['Bron'] }),
    fact({ value: '1 234 567', statement: 'Zoveel mensen.', source: [i('Een bron')] }),
    fact({ value: '80', unit: '%', statement: 'Zoveel van iets.' }),
    quote('Zo is het, en niet anders.', 'Ada Pers', 'woordvoerder'),
    table(columns, ...[2020, 2021].map((year) => [String(year), ...columns.slice(1).map(() => '1 234 567')])),
  ) as never
}

/** A neutral mark of our own: a frame, a disc and a bar. */
const drawing = (width: number, height: number): string => {
  const edge = Math.min(width, height)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="none"/>
    <rect x="${edge * 0.04}" y="${edge * 0.04}" width="${width - edge * 0.08}" height="${height - edge * 0.08}" fill="none" stroke="#222" stroke-width="${edge * 0.06}"/>
    <circle cx="${edge * 0.5}" cy="${edge * 0.5}" r="${edge * 0.24}" fill="#7a1f5c"/>
    <rect x="${width * 0.55}" y="${height * 0.62}" width="${width * 0.3}" height="${edge * 0.1}" fill="#222"/>
  </svg>`
}
