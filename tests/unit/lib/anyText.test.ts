import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isSafeHref } from '@/collections/fields/href'
import { slugOf } from '@/collections/fields/slugOf'
import { clientAddress } from '@/lib/clientAddress'
import { contentDisposition, safeName } from '@/lib/fileName'
import { letter } from '@/lib/letter'
import { locales, preferredLocale } from '@/lib/locales'
import { readToken } from '@/lib/passToken'
import { groups, parseFilter, printFilter } from '@/lib/releaseFilter'
import { routeGroup } from '@/lib/routeGroup'
import { momentsAt } from '@/lib/wallClock'
import { texts } from '../../faults/corpus/texts'

/** What stands at the borders takes any text at all: those of the corpus, and others that nobody would think of. */
const anyText = fc.oneof(
  fc.constantFrom(...texts(7, 450).map(({ text }) => text)),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** The same texts each time; others with SEED, which is how a new fault is looked for: SEED=$RANDOM RUNS=5000. */
const drawn = { seed: Number(process.env.SEED ?? 1), numRuns: Number(process.env.RUNS ?? 150) }
const holds = (check: (text: string) => void) => fc.assert(fc.property(anyText, check), drawn)

test('the query of a list is read and written alike, or its fault is named in a few letters', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...groups, 'page'), anyText), { maxLength: 6 }), (pairs) => {
      const { filter, page, faults } = parseFilter(new URLSearchParams(pairs))
      for (const { found } of faults) expect(found.length).toBeLessThanOrEqual(60)
      const again = parseFilter(new URLSearchParams(printFilter(filter, page)))
      expect(again).toEqual({ filter, page, faults: [] })
    }),
    drawn,
  ))

test('a link that counts as safe leads to the web, a mailbox, a telephone or this site, as a browser reads it', () =>
  holds((text) => {
    if (!isSafeHref(text)) return
    const { protocol, host } = new URL(text, 'https://press.example.org/nl')
    expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(protocol)
    if (/^[/#]/.test(text)) expect(host).toBe('press.example.org')
  }))

test('an address is made of letters, figures and hyphens, and is never too long', () =>
  holds((text) => {
    for (const locale of [undefined, ...locales]) expect(slugOf(text, locale)).toMatch(/^[a-z0-9-]{0,75}$/)
  }))

test('a file has a name that a header and every file system can hold', () =>
  holds((text) => {
    for (const header of [contentDisposition('inline', text), contentDisposition('attachment', text, text)]) {
      expect(new Headers({ 'Content-Disposition': header }).get('Content-Disposition')).toBe(header)
      expect(header).toMatch(/^[\x20-\x7e]+$/)
    }
    expect(safeName(text)).not.toMatch(/[\p{Cc}\p{Cf}<>:"/\\|?*%]/u)
  }))

test('the subject of a letter is one line, and its HTML has no element but ours', () =>
  holds((text) => {
    const { subject, html } = letter(text, [text, { link: text }], 'nl')
    expect(subject).not.toMatch(/[\r\n\u2028\u2029]/)
    expect(html.match(/<[^>]*>/g)?.map((tag) => /^<\/?(\w+)/.exec(tag)?.[1])).toEqual(
      ['', 'html', 'body', 'p', 'p', 'p', 'a', 'a', 'p', 'body', 'html'].map((name) => name || undefined),
    )
  }))

test('a browser’s languages lead to one of ours', () =>
  holds((text) => expect(locales).toContain(preferredLocale(text, locales, 'nl'))))

test('a link’s token is read whole or not at all', () =>
  holds((text) => {
    const token = readToken(text)
    if (token) expect(`${token.id}.${token.secret}`).toBe(text)
  }))

test('whom a request comes from is never what its sender made up before the proxy’s own word', () =>
  holds((text) => {
    expect(clientAddress('127.0.0.1', `${text}, 203.0.113.9`)).toBe('203.0.113.9')
    expect(clientAddress('203.0.113.9', text)).toBe('203.0.113.9')
  }))

test('an address is counted by its kind, and no kind tells what it was', () =>
  holds((text) => {
    for (const path of [text, `/${text}`, `/nl/${text}`, `/api/users/${text}`])
      expect(routeGroup(path)).toMatch(/^[a-z]{3,11}$/)
  }))

test('a wall clock shows no hour that is none', () =>
  holds((text) => {
    for (const moment of momentsAt(text, 'Europe/Brussels')) expect(Number.isFinite(moment)).toBe(true)
  }))
