import { type InEach, type Locale, words } from '@/lib/locales'
import { isEmptyBody } from '../fields/bodyTree'
import type { PressRelease } from '../payload-types'
import { footnotesIn, type SpecialBlock, unfinishedBlocksIn, unfinishedLinksIn } from './bodyParts'
import type { Finding, Place } from './finding'
import { at, filled, inLanguage } from './readingReleases'

/** What a release has to say in a language before it goes out, and what in its text is unfinished. */
export function textFindings(release: PressRelease, language: Locale): Finding[] {
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
    ...(filled(inLanguage(release.title, language)) && !filled(inLanguage(release.slug, language))
      ? [
          missing(
            'address',
            at.slug,
            words(
              'Het webadres ontbreekt. Vul het rechts in.',
              'L’adresse web manque. Indiquez-la à droite.',
              'The web address is missing. Fill it in at the right.',
            ),
          ),
        ]
      : []),
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
    ...[...new Set(unfinishedLinksIn(body))].map((said) => missing(`unfinishedLink:${said}`, at.body, noAddress(said))),
    ...[...new Set(unfinishedBlocksIn(body))].map((kind) => missing(`unfinished:${kind}`, at.body, unfinished[kind])),
  ]
}

const noAddress = (said: string): InEach =>
  words(
    `De link op “${said}” heeft geen adres dat werkt. Klik erop en vul het aan, of haal de link weg.`,
    `Le lien sur « ${said} » n’a pas d’adresse valable. Cliquez dessus et complétez-la, ou retirez le lien.`,
    `The link on “${said}” has no address that works. Click on it and fill it in, or remove the link.`,
  )

const unfinished: Record<SpecialBlock, InEach> = {
  quote: words(
    'Een citaat heeft geen woorden of geen spreker; lezers zien het niet. Vul aan of verwijder.',
    'Une citation n’a pas de texte ou pas d’auteur ; les lecteurs ne la voient pas. Complétez ou supprimez.',
    'A quote has no words or no speaker; readers do not see it. Fill in or remove.',
  ),
  fact: words(
    'Een cijfer heeft geen waarde of zegt niet waarover het gaat; lezers zien het niet. Vul aan of verwijder.',
    'Un chiffre n’a pas de valeur ou ne dit pas de quoi il s’agit ; les lecteurs ne le voient pas. Complétez ou supprimez.',
    'A figure has no value or does not say what it is about; readers do not see it. Fill in or remove.',
  ),
  embed: words(
    'Een video of geluid heeft geen adres of geen titel. Vul aan of verwijder.',
    'Une vidéo ou un son n’a pas d’adresse ou pas de titre. Complétez ou supprimez.',
    'A video or sound has no address or no title. Fill in or remove.',
  ),
}
