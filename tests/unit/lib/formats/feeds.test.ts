import { describe, expect, test } from '@jest/globals'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { toAtom } from '@/lib/formats/atom'
import { type Feed, idOf } from '@/lib/formats/feed'
import { toJsonFeed } from '@/lib/formats/jsonFeed'
import { toNinjs } from '@/lib/formats/ninjs'
import { toRss } from '@/lib/formats/rss'
import { legal } from '@/lib/formats/xml'
import { locales } from '@/lib/locales'
import type { Release } from '@/lib/model/release'
import { aBareRelease, aFeed, aFullRelease, feedOptions } from '../../../support/fullRelease'
import { isNinjs } from '../../../support/iptc/isNinjs'
import { jsonFeedSchema } from '../../../support/jsonFeedSchema'
import { strictXml, textsIn } from '../../../support/strictXml'

const site = 'https://press.example.org'
const feedUrl = (file: string, page = '') => `${site}/nl/${file}?topic=wonen&kind=statement${page}`
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
const isJsonFeed = ajv.compile(jsonFeedSchema)
const valid = (check: typeof isNinjs, text: string) => {
  expect(check(JSON.parse(text)) || check.errors).toBe(true)
  return JSON.parse(text)
}

describe.each(locales)('a feed in %s', (locale) => {
  const feed = aFeed(locale)
  const options = feedOptions(locale)
  const full = feed.releases[0] as Release

  test('as RSS says what the releases say, read back by two parsers', async () => {
    const text = toRss(feed, options)
    strictXml(text)
    const read = parseRssFeed(text)
    expect(read.language).toBe(locale)
    expect(read.items?.map(({ title }) => title)).toEqual(feed.releases.map(({ title }) => title))
    const [item] = read.items ?? []
    expect(item).toMatchObject({
      link: `${site}${full.path}`,
      guid: { value: idOf(full, site), isPermaLink: false },
      description: full.standfirst,
      dc: { creators: ['Vereniging'] },
      enclosures: [{ url: `${site}/api/media/file/p1.jpg`, length: 1_234_567, type: 'image/jpeg' }],
    })
    expect(new Date(String(item?.pubDate)).toISOString()).toBe(full.releasedAt)
    expect(item?.media?.contents?.map(({ url, fileSize }) => [url, fileSize])).toEqual([
      [`${site}/api/media/file/p1.jpg`, 1_234_567],
      [`${site}/api/media/file/x.png`, 12_000],
      [`${site}/api/media/file/d1.pdf`, 98_765],
    ])
    const again = await new RssParser().parseString(text)
    expect(again.items.map(({ title, link, guid }) => [title, link, guid])).toEqual(
      feed.releases.map((release) => [release.title, `${site}${release.path}`, idOf(release, site)]),
    )
    expect(again.items[0]?.['content:encoded']).toContain('Maison des Femmes')
  })

  test('as Atom says what the releases say, read back by two parsers', async () => {
    const text = toAtom(feed, options)
    strictXml(text)
    const read = parseAtomFeed(text)
    expect(read.entries?.map(({ id, published, updated }) => [id, published, updated])).toEqual([
      [idOf(full, site), full.releasedAt, '2022-12-09T10:00:00.000Z'],
      [`${site}/r/2022-015#${locale}`, '2022-12-08T09:00:00.000Z', '2022-12-08T09:00:00.000Z'],
    ])
    const [entry] = read.entries ?? []
    expect(entry?.links?.filter(({ rel }) => rel === 'alternate').map(({ hreflang }) => hreflang)).toEqual([
      locale,
      ...locales.filter((one) => one !== locale),
    ])
    expect(entry?.links?.filter(({ rel }) => rel === 'enclosure').map(({ type, length }) => [type, length])).toEqual([
      ['image/jpeg', 1_234_567],
      ['image/png', 12_000],
      ['application/pdf', 98_765],
    ])
    expect(entry?.contributors?.map(({ name, email }) => [name, email])).toEqual([
      ['Céline Mercier', 'celine.mercier@example.org'],
    ])
    const again = await new RssParser().parseString(text)
    expect(again.items.map(({ title, link }) => [title, link])).toEqual(
      feed.releases.map((release) => [release.title, `${site}${release.path}`]),
    )
  })

  test('as JSON Feed keeps to version 1.1 and says what the releases say', () => {
    const text = toJsonFeed(feed, options)
    const said = valid(isJsonFeed, text)
    const read = parseJsonFeed(text)
    expect(read.items?.map(({ id, title, url, language }) => [id, title, url, language])).toEqual(
      feed.releases.map((release) => [idOf(release, site), release.title, `${site}${release.path}`, locale]),
    )
    expect(read.next_url).toContain('page=3')
    expect(said.items[0]._press_room.changes[0]).toEqual({
      at: '2022-12-09T10:00:00.000Z',
      kind: 'correction',
      note: 'Het waren er acht, niet zeven.',
      language: locale,
    })
  })

  test('as ninjs keeps to version 3.3 and says what the releases say', () => {
    const said = valid(isNinjs, toNinjs(feed, options))
    expect(said.associations.map((one: { uri: string }) => one.uri)).toEqual(
      feed.releases.map((one) => idOf(one, site)),
    )
    const [first] = said.associations
    expect(first).toMatchObject({ pubStatus: 'usable', language: locale, versionCreated: '2022-12-09T10:00:00.000Z' })
    expect(first.edNote).toContain('Het waren er acht, niet zeven.')
    expect(first.people[0].contactInfo).toEqual([
      { type: 'mobile', role: 'office', value: '+32486359347' },
      { type: 'email', role: 'office', value: 'celine.mercier@example.org' },
    ])
  })
})

const everyForm = { rss: toRss, atom: toAtom, json: toJsonFeed, ninjs: toNinjs }

describe.each(Object.entries(everyForm))('a feed as %s', (_, write) => {
  test('has the whole text, with every address absolute and none that runs something', () => {
    const text = write(aFeed('nl'), feedOptions('nl'))
    for (const words of ['Wat ervan kwam', 'in drie', 'Zo is het.', 'De noot.', 'Wie wij zijn.', 'De cijfers'])
      expect(text).toContain(words)
    expect(text).not.toContain('javascript:')
    expect([...text.matchAll(/(?:href|src)=\\?(?:&quot;|")\/[^/]/g)]).toEqual([])
  })

  test('says the note of a correction, and that a release was withdrawn', () => {
    const withdrawal = { at: '2022-12-11T09:00:00.000Z', note: { text: 'Er klopt niets van.', lang: 'nl' as const } }
    const text = write(aFeed('nl', { releases: [aFullRelease('nl', { withdrawal })] }), feedOptions('nl'))
    expect(text).toContain('Het waren er acht, niet zeven.')
    expect(text).toContain('Er klopt niets van.')
    expect(text).toContain('2022-12-11T09:00:00.000Z')
  })

  test('without a single release is a feed all the same', () => {
    const text = write(aFeed('nl', { releases: [], part: 1, parts: 1 }), feedOptions('nl'))
    if (text.startsWith('<')) strictXml(text)
    else JSON.parse(text)
  })
})

describe('the IPTC’s schema', () => {
  const withdrawal = { at: '2022-12-11T09:00:00.000Z', note: { text: 'Er klopt niets van.', lang: 'nl' as const } }
  const cases = locales.flatMap((locale) =>
    Object.entries({
      everything: [aFullRelease(locale)],
      'almost nothing': [aBareRelease(locale)],
      'what was withdrawn': [aFullRelease(locale, { withdrawal }), { ...aBareRelease(locale), withdrawal: {} }],
      'no release': [],
    }).map(([name, releases]) => ({ name, locale, releases })),
  )

  test.each(cases)('takes a feed with $name in $locale', ({ locale, releases }) => {
    valid(isNinjs, toNinjs(aFeed(locale, { releases, part: 1, parts: 1 }), feedOptions(locale)))
  })

  test.each([
    ['a property that it does not know', { colour: 'blue' }],
    ['a state that it does not know', { pubStatus: 'withdrawn' }],
    ['a moment that is none', { versionCreated: 'yesterday' }],
    ['a person without a way to reach them', { people: [{ name: 'x', contactInfo: [{ type: 'phone' }] }] }],
  ])('refuses %s, in the feed and in a release of it', (_, wrong) => {
    const feed = JSON.parse(toNinjs(aFeed('nl'), feedOptions('nl')))
    const [release, ...others] = feed.associations
    expect(isNinjs({ ...feed, ...wrong })).toBe(false)
    expect(isNinjs({ ...feed, associations: [{ ...release, ...wrong }, ...others] })).toBe(false)
  })
})

test('a release that was withdrawn says so in its title, for whoever reads no more of a feed', () => {
  const withdrawal = { at: '2022-12-11T09:00:00.000Z' }
  const [release, valid] = [aFullRelease('fr', { withdrawal }), aBareRelease('fr')]
  const feed = aFeed('fr', { releases: [release, valid] })
  const titles = { headline: `Retiré\u00a0: ${release.title}`, valid: valid.title }
  const items = (JSON.parse(toJsonFeed(feed, feedOptions('fr'))) as { items: { title: string }[] }).items
  expect(items.map(({ title }) => title)).toEqual([titles.headline, titles.valid])
  for (const text of [toRss(feed, feedOptions('fr')), toAtom(feed, feedOptions('fr'))]) {
    const own = strictXml(text).filter(({ name }) => name === 'title')
    expect(own.length).toBeGreaterThan(2)
    expect(text).toContain(`<title>${titles.headline.replace('&', '&amp;')}</title>`)
  }
})

test('a release that was withdrawn is called off in the words of ninjs', () => {
  const withdrawal = { at: '2022-12-11T09:00:00.000Z', note: { text: 'Er klopt niets van.', lang: 'nl' as const } }
  const feed = aFeed('nl', { releases: [aFullRelease('nl', { withdrawal })] })
  const [release] = valid(isNinjs, toNinjs(feed, feedOptions('nl'))).associations
  expect([release.pubStatus, release.edNote.startsWith('Er klopt niets van.')]).toEqual(['canceled', true])
})

test('an item of RSS has one enclosure, as the RSS Profile asks', () => {
  const names = strictXml(toRss(aFeed('nl'), feedOptions('nl'))).map(({ name }) => name)
  expect(names.filter((name) => name === 'enclosure')).toHaveLength(1)
})

test('parts of a feed lead to each other: first, previous, next and last', () => {
  for (const [write, file] of [
    [toAtom, 'feed.atom'],
    [toRss, 'feed.rss'],
  ] as const) {
    const links = (feed: Feed) =>
      strictXml(write(feed, feedOptions('nl')))
        .slice(0, 30)
        .filter(({ name, attributes }) => /^(atom:)?link$/.test(name) && attributes.href?.includes('feed.'))
        .map(({ attributes }) => [attributes.rel, attributes.href])
    expect(links(aFeed('nl'))).toEqual([
      ['self', feedUrl(file, '&page=2')],
      ['first', feedUrl(file)],
      ['previous', feedUrl(file)],
      ['next', feedUrl(file, '&page=3')],
      ['last', feedUrl(file, '&page=3')],
    ])
    expect(links(aFeed('nl', { part: 1, parts: 1 })).map(([rel]) => rel)).toEqual(['self', 'first', 'last'])
  }
})

test('the id of a release stays when its title and its address change', () => {
  const release = aFullRelease('fr')
  expect(idOf({ ...release, title: 'Autre', slug: 'autre', path: '/fr/releases/autre' }, site)).toBe(
    idOf(release, site),
  )
  expect(idOf(aFullRelease('nl'), site)).not.toBe(idOf(release, site))
})

/** Any text at all: control characters, halves of pairs, ends of CDATA, right to left, pictures made of letters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '\u0000',
        '\u0007',
        '\u001b',
        '\ud800',
        '\udc00',
        '\uffff',
        ']]>',
        '<![CDATA[',
        '&',
        '\r',
        '👩‍👩‍👧',
        'שלום',
        '\u202e',
        '</script>',
        '"',
        "'",
        'é',
      ),
    )
    .map((parts) => parts.join('')),
)

test('whatever a text holds, every form of the feed can be read, and gives the text back as far as XML can hold it', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (a, b) => {
      const release = aFullRelease('nl', {
        title: `x${a}x`,
        standfirst: `x${b}x`,
        dateline: { place: b },
        contacts: [],
        issuers: [{ name: { text: `x${a}x`, lang: 'nl' } }],
        topics: [{ name: { text: b, lang: 'nl' }, path: '/nl/topics/x' }],
        changes: [{ at: '2022-12-09T10:00:00.000Z', kind: 'update', note: { text: a, lang: 'nl' } }],
        body: {
          blocks: [
            {
              kind: 'paragraph',
              inline: [
                { kind: 'text', text: a },
                { kind: 'link', href: b, inline: [] },
              ],
            },
          ],
          footnotes: [],
        },
      })
      const feed = aFeed('nl', { releases: [release, aBareRelease('nl')] })
      const options = feedOptions('nl')
      const [rss, atom] = [toRss(feed, options), toAtom(feed, options)]
      expect(strictXml(rss).filter(({ name }) => name === 'item')).toHaveLength(2)
      expect(strictXml(atom).filter(({ name }) => name === 'entry')).toHaveLength(2)
      expect(textsIn(rss, 'title')[1]).toBe(legal(release.title))
      expect(textsIn(atom, 'title')[1]).toBe(legal(release.title))
      valid(isJsonFeed, toJsonFeed(feed, options))
      const said = valid(isNinjs, toNinjs(feed, options))
      expect(said.associations[0].title).toBe(release.title.toWellFormed())
    }),
    { numRuns: 300 },
  )
})
