import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toCsv } from '@/lib/formats/csv'

const cellOf = (value: string): string => toCsv([[value]]).slice(1, -2)

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
    expect(toCsv([['a,b', 'c"d', 'e\r\nf', undefined, 3]])).toBe('\ufeff"a,b","c""d","e\nf",,3\r\n')
  })

  const python = spawnSync('python3', ['--version']).status === 0
  if (!python) console.warn('Without python3, no other reader of CSV is asked.')
  ;(python ? test : test.skip)('is read by Python as it was written', () => {
    const words = fc.string({ unit: 'grapheme-ascii' }).map((word) => word.replace(/^[\s=+\-@]+/, ''))
    const rows = fc.sample(fc.array(words, { minLength: 2, maxLength: 4 }), 500)
    const script =
      "import csv,io,json,sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8-sig'), newline='')))))"
    const { stdout } = spawnSync('python3', ['-c', script], { input: toCsv(rows) })
    expect(JSON.parse(stdout.toString())).toEqual(rows)
  })
})
