import { dictionary } from '../../dictionaries/dictionary'
import { type Licence, licenceCodes, licences } from '../../licences'
import type { Locale } from '../../locales'
import type { Picture, Rights } from '../../model/media'
import type { Newsroom } from '../../model/newsroom'
import { toCsv } from '../csv'
import { rightsLine } from '../document'
import { lineOf } from '../text'
import { wrapped } from '../wrapped'
import { licenceText } from './licenceText'
import type { PackFile } from './zipped'

/** The forms of a release's text. */
export type TextForm = 'txt' | 'html' | 'docx' | 'pdf'

/** What has gone into a pack so far. A file that could not be read is not in it, so nothing in the pack names it. */
export class Ledger {
  readonly #parts = new Map<string, string>()
  readonly #pictures: { name: string; picture: Picture }[] = []
  readonly #rights: { name: string; rights: Rights }[] = []
  readonly #missing: string[] = []

  constructor(
    readonly locale: Locale,
    readonly at: Date,
  ) {}

  /** A file with text of ours, listed under `name` as what it is. */
  file(name: string, content: string, what: string): PackFile {
    this.list(name, what)
    return { name, content, at: this.at }
  }

  list(name: string, what: string): void {
    this.#parts.set(name, what)
  }

  add(name: string, rights: Rights): void {
    this.#rights.push({ name, rights })
  }

  /** A release's text in a form that could not be made. */
  miss(form: TextForm, reference: string): void {
    this.#missing.push(`${dictionary(this.locale).pack.forms[form]} (${reference})`)
  }

  addPicture(name: string, picture: Picture): void {
    this.#pictures.push({ name, picture })
    this.add(name, picture)
  }

  *captions(siteUrl: string): Generator<PackFile> {
    if (this.#pictures.length === 0) return
    const { pack } = dictionary(this.locale)
    const t = pack.columns
    const heads = [t.file, t.shows, t.caption, t.credit, t.creator, t.licence, t.licenceUrl, t.terms]
    const rows = this.#pictures.map(
      ({ name, picture: { alt, caption, credit, creator, licence, terms, original } }) => [
        name,
        alt.text,
        caption?.text,
        credit,
        creator,
        licence?.name,
        licence?.url,
        terms?.text,
        original.width,
        original.height,
        original.bytes,
        new URL(original.src, siteUrl).href,
      ],
    )
    yield this.file(
      'captions.csv',
      toCsv([[...heads, t.width, t.height, t.bytes, t.url], ...rows], this.locale),
      pack.captions,
    )
  }

  /** The terms of the whole and of each file, and the text of every licence that one of them has. */
  *terms({ legalNotice }: Newsroom): Generator<PackFile> {
    const { pack } = dictionary(this.locale)
    const used = new Set<Licence>()
    const lines = this.#rights.map(({ name, rights }) => {
      const code = licenceCodes.find((one) => licences[one].url && licences[one].url === rights.licence?.url)
      if (code && licenceText[code]) used.add(code)
      const said = lineOf(rightsLine(rights, this.locale))
      return `${name}\n${wrapped(rights.licence || rights.terms ? said : [said, pack.noLicence].filter(Boolean).join(' · '), '  ')}`
    })
    for (const code of used) yield { name: `licences/${code}.txt`, content: licenceText[code] ?? '', at: this.at }
    const parts = [
      ...(legalNotice ? [pack.use.toUpperCase(), wrapped(legalNotice.text)] : []),
      ...(lines.length > 0 ? [pack.perFile.toUpperCase(), lines.join('\n')] : []),
    ]
    if (used.size > 0) this.list('licences/', pack.licences)
    if (parts.length > 0) yield this.file('terms.txt', `${parts.join('\n\n')}\n`, pack.licences)
  }

  /** What the pack is and what is in it; and what should be and is not. */
  readme(title: string, url: string): PackFile {
    const { pack } = dictionary(this.locale)
    const parts = [...this.#parts, ['manifest.json', pack.manifest] as const]
    const list = parts.map(([name, what]) => wrapped(`${name}: ${what}`, '- ')).join('\n')
    const missing = this.#missing.length > 0 ? [wrapped(pack.missing(this.#missing.join(', ')))] : []
    const hasTables = [...this.#parts.keys()].some((name) => name.endsWith('.csv'))
    const tables = hasTables ? [wrapped(pack.tables)] : []
    const content = [wrapped(pack.of(title)), wrapped(pack.source(url)), list, ...tables, ...missing].join('\n\n')
    return { name: 'README.txt', content: `${content}\n`, at: this.at }
  }
}
