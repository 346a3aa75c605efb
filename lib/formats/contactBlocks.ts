import { languageName, zoneName } from '../dates'
import type { Dictionary } from '../dictionaries/dictionary'
import { listFormat } from '../intl'
import type { Locale } from '../locales'
import type { Block, Inline } from '../model/body'
import type { Hours } from '../model/contact'
import { daysOf } from '../model/daysOf'
import type { ReleaseContact } from '../model/release'
import { bold, link, paragraph, spoken, text } from './inline'

type Setting = {
  locale: Locale
  words: Dictionary
  /** The newsroom's, for hours that name none. */
  zone: string
}

/** Somebody to ring, in full: a paragraph with the name and the role, and one with each way to reach them. */
export function contactBlocks({ contact, role }: ReleaseContact, { locale, words, zone }: Setting): Block[] {
  const t = words.contact
  const what = [role, contact.jobTitle, contact.organisation?.name].flatMap((said) =>
    said ? [spoken(said, locale)] : [],
  )
  const who = paragraph(
    bold(contact.name),
    ...what.flatMap((one, index) => [text(index === 0 ? ', ' : ' · '), one]),
    ...(contact.inPlaceOf.length > 0
      ? [text(` (${t.inPlaceOf(listFormat(locale, { type: 'conjunction' }).format(contact.inPlaceOf))})`)]
      : []),
  )
  if (contact.hasLeft) return [who, paragraph(text(t.hasLeft))]
  const lines: Inline[][] = [
    ...contact.phones.map(({ e164, display, kind, label }) => [
      link(display, `tel:${e164}`),
      ...(label ? [text(' '), spoken(label, locale)] : kind === 'cell' ? [text(` ${t.mobile}`)] : []),
    ]),
    ...(contact.phones.length === 0 ? [[text(t.noPhone)]] : []),
    ...contact.emails.map(({ address, label }) => [
      link(address, `mailto:${address}`),
      ...(label ? [text(' '), spoken(label, locale)] : []),
    ]),
    ...(contact.speaks.length > 0
      ? [[text(`${t.speaks}${words.colon}${contact.speaks.map((code) => languageName(code, locale)).join(', ')}`)]]
      : []),
    ...contact.hours.map((hours) => [text(hoursLine(hours, words, zoneName(hours.zone ?? zone, locale)))]),
  ]
  return [who, paragraph(...lines.flatMap((line, index) => (index > 0 ? [lineEnd, ...line] : line)))]
}

const lineEnd: Inline = { kind: 'break' }

const hoursLine = ({ days, from, to }: Hours, { contact, colon }: Dictionary, zone: string): string =>
  `${contact.hours}${colon}${daysOf(days, contact.days)} ${contact.range(from, to)}, ${zone}`
