import { frenchOf } from '@/lib/frenchOf'
import { type InEach, type Locale, localeNames, words } from '@/lib/locales'
import { proposedZone } from '@/lib/zones'
import type { Contact, Organisation, PressRelease, Project } from '../payload-types'
import { linksIn } from './bodyParts'
import { fileFindings, pictureFindings } from './fileFindings'
import type { Finding, Place } from './finding'
import { isAway } from './isAway'
import { at, type Each, filled, inLanguage, whole, wholes } from './readingReleases'
import { textFindings } from './textFindings'

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
    ...contactFindings(release, known),
    ...emptyRows(release),
    ...senderFindings(release, languages),
    ...pictureFindings(release, languages),
    ...fileFindings(release, languages, known.now),
    ...linkFindings(release, languages, known.deadLinks),
    ...hourFindings(release, known),
    ...(known.isPublic ? changeFindings(release, languages) : []),
  ]
}

const noLanguage = words(
  'Kies minstens één taal waarin dit bericht publiek wordt.',
  'Choisissez au moins une langue dans laquelle ce communiqué devient public.',
  'Choose at least one language in which this release becomes public.',
)

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
function contactFindings(release: PressRelease, { now }: Known): Finding[] {
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
  const goesOut = release.releaseAt && release.releaseAt > now ? release.releaseAt : now
  const away = shown.filter((contact) => isAway(contact, goesOut, release.releaseAt_tz ?? proposedZone))
  if (away.length > 0 && away.length === shown.length)
    findings.push({
      id: `away:${away.map(({ id }) => id).join(',')}`,
      level: 'warning',
      message: words(
        'Op de dag van de vrijgave is geen enkele contactpersoon er.',
        'Le jour de la parution, aucun contact n’est là.',
        'On the day of release no contact is there.',
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

/** Rows in which nobody has chosen anything yet; Payload would refuse them at the last moment. */
function emptyRows({ contacts, attachments }: PressRelease): Finding[] {
  const row = (id: string, place: Place, message: InEach): Finding => ({ id, level: 'error', message, place })
  return [
    ...((contacts ?? []).some(({ contact }) => !contact)
      ? [
          row(
            'emptyContact',
            at.contacts,
            words(
              'Bij de contactpersonen is een rij leeg. Kies iemand of verwijder de rij.',
              'Une ligne des contacts est vide. Choisissez une personne ou supprimez la ligne.',
              'A row of the contacts is empty. Choose somebody or remove the row.',
            ),
          ),
        ]
      : []),
    ...((attachments ?? []).some(({ file }) => !file)
      ? [
          row(
            'emptyAttachment',
            at.attachments,
            words(
              'Bij de bijlagen is een rij zonder bestand. Kies een bestand of verwijder de rij.',
              'Une annexe n’a pas de fichier. Choisissez un fichier ou supprimez la ligne.',
              'An attachment has no file. Choose a file or remove the row.',
            ),
          ),
        ]
      : []),
  ]
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
