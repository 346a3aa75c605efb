import { frenchOf } from '@/lib/frenchOf'
import { type InEach, type Locale, localeNames, words } from '@/lib/locales'
import { isEmptyBody } from '../fields/bodyTree'
import type { Contact, Media, Organisation, PressRelease, Project } from '../payload-types'
import { footnotesIn, linksIn, picturesIn } from './bodyParts'
import type { Finding, Place } from './finding'

/** A localized field of a document that was read in all languages. */
type Each<T = string> = Partial<InEach<T | null>> | null | undefined

export type Known = {
  /** Web addresses that did not answer when they were last asked. */
  deadLinks: ReadonlySet<string>
  /** ISO 8601. */
  now: string
  /** Whether readers see a version of it already. */
  isPublic: boolean
}

/**
 * What has to be in order before a release goes out, in each of its public languages. `release`: its newest draft read
 * in all languages, with what it refers to two steps deep. In the order in which the form asks for things.
 */
export function preflight(release: PressRelease, known: Known): Finding[] {
  const languages = release.languages ?? []
  if (languages.length === 0) return [{ id: 'languages', level: 'error', message: noLanguage, place: at.languages }]
  return [
    ...languages.flatMap((language) => [...textFindings(release, language), ...stale(release, language)]),
    ...contactFindings(release),
    ...senderFindings(release, languages),
    ...pictureFindings(release, languages),
    ...linkFindings(release, languages, known.deadLinks),
    ...hourFindings(release, known),
    ...(known.isPublic ? changeFindings(release, languages) : []),
  ]
}

const tabs = {
  text: words('Tekst', 'Texte', 'Text'),
  people: words('Contact en afzenders', 'Contact et émetteurs', 'Contact and senders'),
  release: words('Vrijgave', 'Parution', 'Release'),
  after: words('Na vrijgave', 'Après parution', 'After release'),
}
const at = {
  title: { tab: tabs.text, field: 'title' },
  standfirst: { tab: tabs.text, field: 'standfirst' },
  datelinePlace: { tab: tabs.text, field: 'datelinePlace' },
  datelineDate: { tab: tabs.text, field: 'datelineDate' },
  body: { tab: tabs.text, field: 'body' },
  contacts: { tab: tabs.people, field: 'contacts' },
  boilerplates: { tab: tabs.people, field: 'boilerplates' },
  languages: { tab: tabs.release, field: 'languages' },
  releaseAt: { tab: tabs.release, field: 'releaseAt' },
  followsOriginal: { tab: tabs.release, field: 'followsOriginal' },
  nextChange: { tab: tabs.after, field: 'nextChange__significance' },
} satisfies Record<string, Place>

const noLanguage = words(
  'Kies minstens één taal waarin dit bericht publiek wordt.',
  'Choisissez au moins une langue dans laquelle ce communiqué devient public.',
  'Choose at least one language in which this release becomes public.',
)

const filled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const inLanguage = <T>(value: unknown, language: Locale): T | null | undefined => (value as Each<T>)?.[language]

function textFindings(release: PressRelease, language: Locale): Finding[] {
  const missing = (id: string, place: Place, message: InEach): Finding => ({
    id: `${id}:${language}`,
    level: 'error',
    language,
    message,
    place,
  })
  const body = inLanguage(release.body, language)
  const empty = footnotesIn(body).filter((text) => isEmptyBody(text)).length
  return [
    ...(filled(inLanguage(release.title, language))
      ? []
      : [missing('title', at.title, words('De titel ontbreekt.', 'Le titre manque.', 'The title is missing.'))]),
    ...(filled(inLanguage(release.standfirst, language))
      ? []
      : [
          missing(
            'standfirst',
            at.standfirst,
            words('De inleiding ontbreekt.', 'Le chapeau manque.', 'The standfirst is missing.'),
          ),
        ]),
    ...(filled(inLanguage(release.datelinePlace, language))
      ? []
      : [
          missing(
            'place',
            at.datelinePlace,
            words('De plaats ontbreekt.', 'Le lieu manque.', 'The place of the dateline is missing.'),
          ),
        ]),
    ...(release.datelineDate
      ? []
      : [
          missing(
            'date',
            at.datelineDate,
            words('De datum ontbreekt.', 'La date manque.', 'The date of the dateline is missing.'),
          ),
        ]),
    ...(isEmptyBody(body)
      ? [missing('body', at.body, words('De tekst ontbreekt.', 'Le texte manque.', 'The text is missing.'))]
      : []),
    ...(empty > 0
      ? [
          missing(
            'footnotes',
            at.body,
            words(
              `${empty === 1 ? 'Een voetnoot heeft' : `${empty} voetnoten hebben`} geen tekst. Vul aan of verwijder.`,
              `${empty === 1 ? 'Une note n’a' : `${empty} notes n’ont`} pas de texte. Complétez ou supprimez.`,
              `${empty === 1 ? 'A footnote has' : `${empty} footnotes have`} no text. Fill in or remove.`,
            ),
          ),
        ]
      : []),
  ]
}

/** A translation that does not follow the original as it now is. A waiver holds for this state of the original only. */
function stale(release: PressRelease, language: Locale): Finding[] {
  if (!release.behind?.includes(language)) return []
  return [
    {
      id: `stale:${language}:${release.originalStamp ?? ''}`,
      level: 'warning',
      language,
      message: words(
        'De vertaling loopt achter op het origineel; lezers krijgen dat te zien.',
        'La traduction est en retard sur l’original ; les lecteurs le verront.',
        'The translation is behind the original; readers will be told.',
      ),
      place: at.followsOriginal,
    },
  ]
}

/** Somebody whom a journalist can reach: by telephone, or at least by mail. */
function contactFindings(release: PressRelease): Finding[] {
  const people = (release.contacts ?? []).flatMap(({ contact }) => inPlace(whole<Contact>(contact)) ?? [])
  const publicly = (rows: { audience: string }[] | null | undefined) =>
    (rows ?? []).some((row) => row.audience === 'public')
  const shown = people.filter(({ visibility }) => visibility !== 'never')
  const findings: Finding[] = []
  if (!shown.some(({ phones, emails }) => publicly(phones) || publicly(emails)))
    findings.push({
      id: 'contact',
      level: 'error',
      message: words(
        'Er is niemand te bereiken. Voeg een contactpersoon toe met een publiek telefoonnummer of e-mailadres.',
        'Personne n’est joignable. Ajoutez un contact avec un numéro de téléphone ou une adresse publics.',
        'Nobody can be reached. Add a contact with a public telephone number or e-mail address.',
      ),
      place: at.contacts,
    })
  else if (!shown.some(({ phones }) => publicly(phones)))
    findings.push({
      id: 'phone',
      level: 'warning',
      message: words(
        'Geen enkele contactpersoon heeft een publiek telefoonnummer. Journalisten bellen.',
        'Aucun contact n’a de numéro de téléphone public. Les journalistes téléphonent.',
        'No contact has a public telephone number. Journalists ring.',
      ),
      place: at.contacts,
    })
  for (const gone of people.filter(({ active }) => active === false))
    findings.push({
      id: `gone:${gone.id}`,
      level: 'error',
      message: words(
        `${gone.name} werkt hier niet meer en heeft geen opvolger. Kies iemand anders of vul de opvolger in.`,
        `${gone.name} n’est plus en fonction et n’a pas de successeur. Choisissez une autre personne ou indiquez le successeur.`,
        `${gone.name} no longer works here and has no successor. Choose somebody else or fill in the successor.`,
      ),
      place: { collection: 'contacts', id: gone.id, name: gone.name ?? '' },
    })
  return findings
}

/** Who stands in for somebody who has left. */
function inPlace(contact: Contact | undefined): Contact | undefined {
  return contact?.active === false ? (whole<Contact>(contact.successor) ?? contact) : contact
}

/** Who speaks is introduced, and who pays is named. */
function senderFindings(release: PressRelease, languages: Locale[]): Finding[] {
  const introduced = new Set(
    (release.boilerplates ?? []).map(({ relationTo, value }) => `${relationTo}:${idOf(value)}`),
  )
  const issuers = wholes<Organisation>(release.issuers)
  const projects = wholes<Project>(release.projects)
  return [
    ...issuers.flatMap((issuer): Finding[] => {
      const name = nameIn(issuer.name, languages)
      if (!introduced.has(`organisations:${issuer.id}`))
        return [
          {
            id: `boilerplate:${issuer.id}`,
            level: 'warning',
            message: words(
              `De tekst “Over ${name}” staat niet onder het bericht.`,
              `Le texte « À propos ${frenchOf(name)} » ne figure pas sous le communiqué.`,
              `The text “About ${name}” is not under the release.`,
            ),
            place: at.boilerplates,
          },
        ]
      return languages
        .filter((language) => !filled(inLanguage(issuer.boilerplate, language)))
        .map((language) => ({
          id: `boilerplate:${issuer.id}:${language}`,
          level: 'warning' as const,
          language,
          message: words(
            `De tekst “Over ${name}” ontbreekt.`,
            `Le texte « À propos ${frenchOf(name)} » manque.`,
            `The text “About ${name}” is missing.`,
          ),
          place: { collection: 'organisations' as const, id: issuer.id, name },
        }))
    }),
    ...projects
      .filter(({ funder }) => Boolean(funder))
      .flatMap((project) =>
        languages
          .filter((language) => !filled(inLanguage(project.fundingStatement, language)))
          .map((language) => ({
            id: `funding:${project.id}:${language}`,
            level: 'warning' as const,
            language,
            message: words(
              `De verplichte vermelding van de financiering van ${project.name} ontbreekt.`,
              `La mention obligatoire du financement de ${project.name} manque.`,
              `The funding statement of ${project.name} is missing.`,
            ),
            place: { collection: 'projects' as const, id: project.id, name: project.name ?? '' },
          })),
      ),
  ]
}

/** What may be printed says what it shows, whose it is and on which terms. */
function pictureFindings(release: PressRelease, languages: Locale[]): Finding[] {
  const inText = languages.flatMap((language) => picturesIn(inLanguage(release.body, language)))
  const attached = (release.attachments ?? []).map(({ file }) => file)
  const all = [...(release.gallery ?? []), ...inText, ...attached].flatMap((media) => whole<Media>(media) ?? [])
  const pictures = [...new Map(all.map((media) => [media.id, media])).values()].filter(({ mimeType }) =>
    mimeType?.startsWith('image/'),
  )
  return pictures.flatMap((media) => {
    const name = media.originalName ?? media.filename ?? ''
    const place: Place = { collection: 'media', id: media.id, name }
    const lacks = (what: string, message: InEach, language?: Locale): Finding => ({
      id: `picture:${media.id}:${what}${language ? `:${language}` : ''}`,
      level: 'error',
      ...(language ? { language } : {}),
      message,
      place,
    })
    return [
      ...languages
        .filter((language) => !filled(inLanguage(media.alt, language)))
        .map((language) =>
          lacks(
            'alt',
            words(
              `${name}: de alternatieve tekst ontbreekt.`,
              `${name} : le texte alternatif manque.`,
              `${name}: the alternative text is missing.`,
            ),
            language,
          ),
        ),
      ...(filled(media.credit)
        ? []
        : [
            lacks(
              'credit',
              words(
                `${name}: de naamsvermelding ontbreekt.`,
                `${name} : le crédit manque.`,
                `${name}: the credit is missing.`,
              ),
            ),
          ]),
      ...(media.licence
        ? []
        : [
            lacks(
              'licence',
              words(
                `${name}: de licentie ontbreekt.`,
                `${name} : la licence manque.`,
                `${name}: the licence is missing.`,
              ),
            ),
          ]),
    ]
  })
}

function linkFindings(release: PressRelease, languages: Locale[], dead: ReadonlySet<string>): Finding[] {
  return languages.flatMap((language) =>
    [...new Set(linksIn(inLanguage(release.body, language)))]
      .filter((url) => dead.has(url))
      .map((url) => ({
        id: `link:${url}`,
        level: 'warning' as const,
        language,
        message: words(`${url} antwoordt niet.`, `${url} ne répond pas.`, `${url} does not answer.`),
        place: at.body,
      })),
  )
}

/** An hour that is over when the release goes out becomes its date: seldom what is meant. */
function hourFindings(release: PressRelease, { now, isPublic }: Known): Finding[] {
  if (isPublic || !release.releaseAt || release.releaseAt > now) return []
  return [
    {
      id: `hour:${release.releaseAt}`,
      level: 'warning',
      message: words(
        'Het uur van vrijgave is voorbij; het bericht draagt dan die datum. Maak het veld leeg voor nu.',
        'L’heure de parution est passée ; le communiqué portera cette date. Videz le champ pour maintenant.',
        'The hour of release is over; the release will carry that date. Empty the field for now.',
      ),
      place: at.releaseAt,
    },
  ]
}

/** Readers of a release that is out are told what has changed, or staff say that it does not matter. */
function changeFindings(release: PressRelease, languages: Locale[]): Finding[] {
  const { significance, note } = release.nextChange ?? {}
  const isBackAgain = release.withdrawal?.state !== 'none'
  if (!significance)
    return [
      {
        id: 'significance',
        level: 'error',
        message: words(
          'Zeg of dit een kleine wijziging is, een aanvulling, een verduidelijking of een rechtzetting.',
          'Dites s’il s’agit d’une modification mineure, d’une mise à jour, d’une précision ou d’une correction.',
          'Say whether this is a minor change, an update, a clarification or a correction.',
        ),
        place: at.nextChange,
      },
    ]
  if (significance === 'minor' && !isBackAgain) return []
  if (significance === 'minor')
    return [
      {
        id: 'significance:back',
        level: 'error',
        message: words(
          'Dit bericht was ingetrokken: zeg lezers waarom het weer geldt (aanvulling, verduidelijking of rechtzetting, met een toelichting).',
          'Ce communiqué était retiré : dites aux lecteurs pourquoi il est rétabli (mise à jour, précision ou correction, avec une note).',
          'This release was withdrawn: tell readers why it stands again (update, clarification or correction, with a note).',
        ),
        place: at.nextChange,
      },
    ]
  return languages
    .filter((language) => !filled(note?.[language]))
    .map((language) => ({
      id: `note:${language}`,
      level: 'error' as const,
      language,
      message: words(
        'Zeg lezers wat er veranderd is.',
        'Dites aux lecteurs ce qui a changé.',
        'Tell readers what has changed.',
      ),
      place: at.nextChange,
    }))
}

function whole<T extends object>(value: T | string | null | undefined): T | undefined {
  return typeof value === 'object' && value !== null ? value : undefined
}
const wholes = <T extends object>(values: readonly (T | string)[] | null | undefined): T[] =>
  (values ?? []).flatMap((value) => whole<T>(value) ?? [])
const idOf = (value: { id: string } | string): string => (typeof value === 'string' ? value : value.id)

/** A name in the first of these languages that has one. */
function nameIn(name: unknown, languages: Locale[]): string {
  const each = name as Each
  return (
    languages.map((language) => each?.[language]).find(filled) ??
    Object.values(each ?? {}).find(filled) ??
    localeNames.en
  )
}
