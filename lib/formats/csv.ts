import type { InEach, Locale } from '../locales'

/**
 * What stands between two cells: what Excel takes for it where a language is spoken, which is the list separator of the
 * region (a semicolon where the comma is in numbers: Belgium, France, the Netherlands). See docs/decisions/packs.md.
 */
export const separators: InEach<',' | ';'> = { nl: ';', fr: ';', en: ',' }

/**
 * Rows as CSV for readers of a language (RFC 4180, but for the semicolon): UTF-8 with the mark by which spreadsheets know
 * it, CRLF, quoted where need be. What a spreadsheet would take for a formula gets an apostrophe before it, which shows it
 * as text (OWASP, CSV Injection); numbers stay numbers.
 */
export const toCsv = (rows: readonly (readonly (string | number | undefined)[])[], locale: Locale): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(separators[locale])}\r\n`).join('')}`

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = legible(value ?? '')
  const safe = startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text
  return /[",;\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Also as East Asian keyboards write them, and behind spaces. */
const startsFormula = /^\s*[=+\-@＝＋－＠]/

const isNumber = /^[+-]?\d[\d.,\u00a0\u202f ]*%?$/

/** Without control characters and what turns the order of letters; each line end a line feed. */
const legible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
