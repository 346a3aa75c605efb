import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toCsv } from '@/lib/formats/csv'
import { locales } from '@/lib/locales'

const cellOf = (value: string): string => toCsv([[value]], 'nl').slice(1, -2)

describe('a table for a spreadsheet', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3', "'-2+3"],
    ['＝1+1', "'＝1+1"],
    ['\u200b=1+1', "'=1+1"],
    ['\t=1+1', "' =1+1"],
    ['\r\n=1+1', `"'\n=1+1"`],
    ['=HYPERLINK("https://x.example","x")', `"'=HYPERLINK(""https://x.example"",""x"")"`],
  ])('never runs %j', (value, expected) => expect(cellOf(value)).toBe(expected))

  test.each([['-5'], ['+12'], ['-1.234,50 %'], ['80'], ['1\u202f234']])('keeps the number %j', (value) =>
    expect(cellOf(value).replaceAll('"', '')).toBe(value),
  )

  test('quotes what holds a comma, a quotation mark or an end of a line, and ends each row with CRLF', () => {
    const row = ['a,b', 'c"d', 'e\r\nf', undefined, 3, 'g;h']
    expect(toCsv([row], 'en')).toBe('\ufeff"a,b","c""d","e\nf",,3,"g;h"\r\n')
  })

  test('has between its columns what Excel looks for where its language is spoken', () => {
    const row = ['een', 'twee, of meer', 3]
    expect(toCsv([row], 'nl')).toBe('\ufeffeen;"twee, of meer";3\r\n')
    expect(toCsv([row], 'fr')).toBe(toCsv([row], 'nl'))
    expect(toCsv([row], 'en')).toBe('\ufeffeen,"twee, of meer",3\r\n')
  })

  const python = spawnSync('python3', ['--version']).status === 0
  if (!python) console.warn('Without python3, no other reader of CSV is asked.')
  const read = (text: string, how: string) => {
    const script = [
      'import csv,io,json,sys',
      "text = sys.stdin.buffer.read().decode('utf-8-sig')",
      `print(json.dumps(list(csv.reader(io.StringIO(text, newline=''), ${how}))))`,
    ].join('\n')
    return JSON.parse(spawnSync('python3', ['-c', script], { input: text }).stdout.toString())
  }
  ;(python ? test : test.skip).each(locales)('in %s is read by Python as it was written', (locale) => {
    const words = fc.string({ unit: 'grapheme-ascii' }).map((word) => word.replace(/^[\s=+\-@]+/, ''))
    const rows = fc.sample(fc.array(words, { minLength: 2, maxLength: 4 }), 500)
    // English keeps to RFC 4180, which is what Python reads when it is told nothing.
    const how = locale === 'en' ? "'excel'" : "delimiter=';'"
    expect(read(toCsv(rows, locale), how)).toEqual(rows)
  })
  ;(python ? test : test.skip).each(locales)('in %s shows Python what stands between its columns', (locale) => {
    const rows = [
      ['Bestand', 'Bijschrift', 'Naamsvermelding', 'Breedte'],
      ['pictures/01-plein.jpg', 'Het plein, zoals het was; in 2022', '© Ada Tekenaar, CC BY 4.0', '1200'],
      ['pictures/02-brug.jpg', 'De brug', '© Bo Schilder', '800'],
    ]
    expect(read(toCsv(rows, locale), 'csv.Sniffer().sniff(text)')).toEqual(rows)
  })
})
