import { type InEach, type Locale, words } from '@/lib/locales'
import type { Media, PressRelease } from '../payload-types'
import { picturesIn } from './bodyParts'
import type { Finding, Place } from './finding'
import { at, filled, inLanguage, whole } from './readingReleases'

/** What may be printed says what it shows, whose it is and on which terms. */
export function pictureFindings(release: PressRelease, languages: Locale[]): Finding[] {
  const inText = languages.flatMap((language) => picturesIn(inLanguage(release.body, language)))
  const attached = (release.attachments ?? []).map(({ file }) => file)
  const all = [...(release.gallery ?? []), ...inText, ...attached].flatMap((media) => whole<Media>(media) ?? [])
  const pictures = [...new Map(all.map((media) => [media.id, media])).values()].filter(({ mimeType }) =>
    mimeType?.startsWith('image/'),
  )
  return pictures.flatMap((media) => {
    const name = nameOf(media)
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

/** A file that the text cannot show, and one that may not be used any more on the day the release goes out. */
export function fileFindings(release: PressRelease, languages: Locale[], now: string): Finding[] {
  const day = (release.releaseAt && release.releaseAt > now ? release.releaseAt : now).slice(0, 10)
  const inText = languages.flatMap((language) =>
    picturesIn(inLanguage(release.body, language)).flatMap((media) => {
      const file = whole<Media>(media)
      return file ? [{ file, language }] : []
    }),
  )
  const others = [...(release.gallery ?? []), ...(release.attachments ?? []).map(({ file }) => file)]
  const all = [...inText.map(({ file }) => file), ...others.flatMap((media) => whole<Media>(media) ?? [])]
  const over = [...new Map(all.map((file) => [file.id, file])).values()].filter(
    ({ usableUntil }) => usableUntil && usableUntil.slice(0, 10) < day,
  )
  return [
    ...inText
      .filter(({ file }) => !file.mimeType?.startsWith('image/'))
      .map(({ file, language }) => ({
        id: `notAPicture:${file.id}:${language}`,
        level: 'error' as const,
        language,
        message: notAPicture(nameOf(file)),
        place: at.body,
      })),
    ...over.map((file) => ({
      id: `consent:${file.id}`,
      level: 'error' as const,
      message: consentOver(nameOf(file)),
      place: { collection: 'media' as const, id: file.id, name: nameOf(file) },
    })),
  ]
}

const nameOf = ({ originalName, filename }: Media): string => originalName ?? filename ?? ''

const notAPicture = (name: string): InEach =>
  words(
    `${name} is geen beeld en is in de tekst niet te zien. Haal het eruit en zet het bij “Bijlagen”.`,
    `${name} n’est pas une image et ne se voit pas dans le texte. Retirez-le et placez-le dans les « Annexes ».`,
    `${name} is no picture and does not show in the text. Take it out and put it under “Attachments”.`,
  )
const consentOver = (name: string): InEach =>
  words(
    `${name}: de toestemming geldt niet meer op de dag van vrijgave. Verleng ze bij het bestand, of kies een ander.`,
    `${name} : l’autorisation n’est plus valable le jour de la parution. Prolongez-la auprès du fichier, ou choisissez-en un autre.`,
    `${name}: the consent no longer holds on the day of release. Extend it with the file, or choose another.`,
  )
