import { type InEach, type Locale, words } from '@/lib/locales'
import type { Place } from './finding'

/** What the parts of the preflight have in common: how a release in all languages is read, and where things are mended. */

/** A localized field of a document that was read in all languages. */
export type Each<T = string> = Partial<InEach<T | null>> | null | undefined

const tabs = {
  text: words('Tekst', 'Texte', 'Text'),
  people: words('Contact en afzenders', 'Contact et émetteurs', 'Contact and senders'),
  files: words('Beeld en bijlagen', 'Images et annexes', 'Pictures and attachments'),
  release: words('Vrijgave', 'Parution', 'Release'),
  after: words('Na vrijgave', 'Après parution', 'After release'),
}
/** Where a fault can be mended, by the field of the form. */
export const at = {
  title: { tab: tabs.text, field: 'title' },
  standfirst: { tab: tabs.text, field: 'standfirst' },
  datelinePlace: { tab: tabs.text, field: 'datelinePlace' },
  datelineDate: { tab: tabs.text, field: 'datelineDate' },
  body: { tab: tabs.text, field: 'body' },
  contacts: { tab: tabs.people, field: 'contacts' },
  boilerplates: { tab: tabs.people, field: 'boilerplates' },
  attachments: { tab: tabs.files, field: 'attachments' },
  slug: { tab: tabs.text, field: 'slug' },
  languages: { tab: tabs.release, field: 'languages' },
  releaseAt: { tab: tabs.release, field: 'releaseAt' },
  followsOriginal: { tab: tabs.release, field: 'followsOriginal' },
  nextChange: { tab: tabs.after, field: 'nextChange__significance' },
} satisfies Record<string, Place>

export const filled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
export const inLanguage = <T>(value: unknown, language: Locale): T | null | undefined => (value as Each<T>)?.[language]

/** A document that was read along with the release; undefined for an id alone. */
export function whole<T extends object>(value: T | string | null | undefined): T | undefined {
  return typeof value === 'object' && value !== null ? value : undefined
}
export const wholes = <T extends object>(values: readonly (T | string)[] | null | undefined): T[] =>
  (values ?? []).flatMap((value) => whole<T>(value) ?? [])
