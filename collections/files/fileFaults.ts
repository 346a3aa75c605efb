import { APIError, type PayloadRequest } from 'payload'
import { type InEach, type Locale, words } from '@/lib/locales'
import { say } from '../fields/say'
import { fileLimits } from './fileLimits'

/** Refuses a file in the language of whoever uploads it: in full, and with a mark beside the file in the admin. */
export function refuseFile(req: PayloadRequest, fault: InEach): APIError {
  const mark = words('Dit bestand kan niet gebruikt worden', 'Ce fichier est inutilisable', 'This file cannot be used')
  return new APIError(say(req, fault), 400, { errors: [{ path: 'file', message: say(req, mark) }] }, true)
}

/** What can be wrong with a file and what to do about it. No colons: the admin makes a list of what follows one. */
export const fileFaults = {
  empty: words(
    'Dit bestand is leeg. Kies het opnieuw; misschien was het nog niet helemaal gedownload of gekopieerd.',
    'Ce fichier est vide. Choisissez-le à nouveau ; il n’était peut-être pas encore entièrement téléchargé ou copié.',
    'This file is empty. Choose it again; perhaps it had not been downloaded or copied completely.',
  ),
  kind: words(
    'Dit soort bestand wordt niet aanvaard. Bewaar een beeld als JPEG, PNG, WebP of AVIF en een document als PDF. Een foto in HEIC, een tekening in SVG of een tekst in Word moet eerst geëxporteerd worden.',
    'Ce type de fichier n’est pas accepté. Enregistrez une image en JPEG, PNG, WebP ou AVIF et un document en PDF. Une photo HEIC, un dessin SVG ou un texte Word doivent d’abord être exportés.',
    'This kind of file is not accepted. Save a picture as JPEG, PNG, WebP or AVIF and a document as PDF. A photograph in HEIC, a drawing in SVG or a text in Word has to be exported first.',
  ),
  broken: words(
    'Dit beeld is onvolledig of beschadigd. Open het in een beeldprogramma en bewaar het opnieuw, of vraag wie het stuurde om het nog eens te sturen.',
    'Cette image est incomplète ou endommagée. Ouvrez-la dans un logiciel d’image et enregistrez-la à nouveau, ou demandez qu’on vous la renvoie.',
    'This picture is incomplete or damaged. Open it in an image program and save it again, or ask whoever sent it to send it once more.',
  ),
  brokenDocument: words(
    'Dit PDF-bestand is onvolledig of beschadigd. Open het en bewaar het opnieuw als PDF, of vraag wie het stuurde om het nog eens te sturen.',
    'Ce fichier PDF est incomplet ou endommagé. Ouvrez-le et enregistrez-le à nouveau en PDF, ou demandez qu’on vous le renvoie.',
    'This PDF file is incomplete or damaged. Open it and save it again as PDF, or ask whoever sent it to send it once more.',
  ),
  moving: words(
    'Dit bestand beweegt of bevat meer dan één beeld. Bewaar het beeld dat nodig is apart, als JPEG of PNG. Een film hoort op een videoplatform, met een link in de tekst.',
    'Ce fichier est animé ou contient plusieurs images. Enregistrez à part celle qu’il vous faut, en JPEG ou PNG. Une vidéo a sa place sur une plateforme vidéo, avec un lien dans le texte.',
    'This file moves, or holds more than one picture. Save the one that is needed by itself, as JPEG or PNG. A film belongs on a video platform, with a link in the text.',
  ),
  bytes: words(
    `Dit bestand is te groot. Het maximum is ${megabytes('nl')}. Verklein het beeld of comprimeer de PDF.`,
    `Ce fichier est trop lourd. Le maximum est de ${megabytes('fr')}. Réduisez l’image ou compressez le PDF.`,
    `This file is too large. The maximum is ${megabytes('en')}. Make the picture smaller or compress the PDF.`,
  ),
  pixels: (width: number, height: number): InEach =>
    words(
      `Dit beeld van ${size(width, height, 'nl')} pixels is te groot. Alles samen mogen het er ${figure(fileLimits.pixels, 'nl')} zijn. Verklein het, bijvoorbeeld tot 6000 pixels voor de langste zijde, genoeg voor een dubbele pagina in druk.`,
      `Cette image de ${size(width, height, 'fr')} pixels est trop grande. Elle peut en compter ${figure(fileLimits.pixels, 'fr')} en tout. Réduisez-la, par exemple à 6000 pixels pour le plus grand côté, assez pour une double page imprimée.`,
      `This picture of ${size(width, height, 'en')} pixels is too large. It may have ${figure(fileLimits.pixels, 'en')} in all. Make it smaller, for instance 6000 pixels along its longest side, enough for a double page in print.`,
    ),
  side: (width: number, height: number): InEach =>
    words(
      `Dit beeld van ${size(width, height, 'nl')} pixels is te lang. Een zijde mag er ten hoogste ${figure(fileLimits.side, 'nl')} tellen. Snijd het bij of verklein het.`,
      `Cette image de ${size(width, height, 'fr')} pixels est trop longue. Un côté peut en compter ${figure(fileLimits.side, 'fr')} au plus. Recadrez-la ou réduisez-la.`,
      `This picture of ${size(width, height, 'en')} pixels is too long. A side may have ${figure(fileLimits.side, 'en')}. Crop it or make it smaller.`,
    ),
}

function figure(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value)
}

function size(width: number, height: number, locale: Locale): string {
  return `${figure(width, locale)} × ${figure(height, locale)}`
}

function megabytes(locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte' }).format(fileLimits.bytes / 1_000_000)
}
