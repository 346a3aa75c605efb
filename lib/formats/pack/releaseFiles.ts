import { dictionary } from '../../dictionaries/dictionary'
import type { FileLink, Picture } from '../../model/media'
import type { Release, ReleaseContact } from '../../model/release'
import { absolute } from '../../paths'
import { toCsv } from '../csv'
import { type Setting, toDocument } from '../document'
import { toHtml } from '../html'
import { lineOf, toText } from '../text'
import { toVCards } from '../vcard'
import { wrapped } from '../wrapped'
import type { Ledger, TextForm } from './ledger'
import { extensionOf, packName } from './packName'
import type { PackFile } from './zipped'

/** What a pack is made for and with; what `open` and `make` give nothing for is left out. */
export type PackSetting = Setting & {
  /** A stored file by its `src`, for whoever reads. */
  open: (src: string) => Promise<ReadableStream<Uint8Array> | undefined>
  /** A release in a form that takes its time. */
  make: (release: Release, form: 'docx' | 'pdf') => Promise<Uint8Array | undefined>
}

/** A release's text in each of its forms, `name` with an end of its own for each; returns the forms that could be made. */
export async function* textFiles(
  release: Release,
  name: string,
  setting: PackSetting,
  ledger: Ledger,
): AsyncGenerator<PackFile, TextForm[]> {
  const at = new Date(release.updatedAt)
  const document = toDocument(release, setting)
  yield { name: `${name}.txt`, content: toText(document), at }
  yield { name: `${name}.html`, content: toHtml(document), at }
  const forms: TextForm[] = ['txt', 'html']
  for (const form of ['docx', 'pdf'] as const) {
    const content = await setting.make(release, form)
    if (content) {
      yield { name: `${name}.${form}`, content, at }
      forms.push(form)
    } else ledger.miss(form, release.reference)
  }
  return forms
}

/** Quotes, facts and the words about those involved, as far as there are any. */
export function* partFiles(
  release: Release,
  folder: string,
  { siteUrl }: Setting,
  ledger: Ledger,
): Generator<PackFile> {
  const { pack } = dictionary(release.locale)
  const t = pack.columns
  const url = absolute(siteUrl, release.path)
  if (release.quotes.length > 0) {
    const rows = release.quotes.map(({ id, text, speaker, role }) => [text, speaker, role, `${url}#quote-${id}`])
    yield ledger.file(
      `${folder}quotes.csv`,
      toCsv([[t.quote, t.speaker, t.role, t.url], ...rows], release.locale),
      pack.quotes,
    )
  }
  if (release.facts.length > 0) {
    const rows = release.facts.map(({ id, value, unit, statement, date, source }) => [
      value,
      unit,
      statement,
      date,
      source.map(lineOf).join(' '),
      `${url}#fact-${id}`,
    ])
    const heads = [t.value, t.unit, t.statement, t.date, t.source, t.url]
    yield ledger.file(`${folder}facts.csv`, toCsv([heads, ...rows], release.locale), pack.facts)
  }
  if (release.boilerplates.length > 0) {
    const parts = release.boilerplates.map(({ about, text, page }) =>
      [wrapped(about.text), wrapped(text.text), ...(page ? [absolute(siteUrl, page)] : [])].join('\n\n'),
    )
    yield ledger.file(`${folder}boilerplates.txt`, `${parts.join('\n\n\n')}\n`, pack.boilerplates)
  }
}

/** Pictures as they are stored: in full size, what they are and whose is written in each (lib/xmp.ts). */
export async function* pictureFiles(
  pictures: readonly Picture[],
  folder: string,
  what: string,
  { open }: PackSetting,
  ledger: Ledger,
): AsyncGenerator<PackFile> {
  for (const [index, picture] of pictures.entries()) {
    const { alt, caption, original } = picture
    const content = await open(original.src)
    if (!content) continue
    const name = folder + packName(index + 1, caption?.text ?? alt.text, extensionOf(original))
    ledger.list(folder, what)
    ledger.addPicture(name, picture)
    yield { name, content, at: ledger.at }
  }
}

/** The logos of whoever takes part, each once. */
export const logosOf = ({ partners }: Release, { newsroom }: Setting): Picture[] => [
  ...new Map(
    [newsroom.logo, ...partners.organisations.map(({ logo }) => logo)].flatMap((logo) =>
      logo ? [[logo.original.src, logo] as const] : [],
    ),
  ).values(),
]

export async function* linkedFiles(
  files: readonly FileLink[],
  folder: string,
  what: string | undefined,
  { open }: PackSetting,
  ledger: Ledger,
): AsyncGenerator<PackFile> {
  for (const [index, file] of files.entries()) {
    const content = await open(file.src)
    if (!content) continue
    const name = folder + packName(index + 1, file.title.text, extensionOf(file))
    if (what) ledger.list(folder, what)
    ledger.add(name, file)
    yield { name, content, at: ledger.at }
  }
}

/** Whoever can still be reached, for an address book. */
export function* contactFile(
  contacts: readonly ReleaseContact[],
  { siteUrl }: Setting,
  ledger: Ledger,
): Generator<PackFile> {
  const { locale } = ledger
  const here = contacts.filter(({ contact }) => !contact.hasLeft)
  if (here.length > 0)
    yield ledger.file(
      'contacts.vcf',
      toVCards(here, { version: '3.0', siteUrl, locale }),
      dictionary(locale).pack.contacts,
    )
}
