import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { type Answer, faceless, textsOf } from '../../support/leak/asking'
import { aPdf, drawing } from '../../support/leak/records'
import { freshCanary, spellings, unknownLike, wordsIn } from '../../support/leak/secret'

const word = freshCanary()
const id = '3f2b8c1e-9d4a-4f6b-8e2d-7a1c5b9e0f34'

describe('a word is found in a text', () => {
  const html = [...word].map((letter) => `&#${letter.charCodeAt(0)};`).join('')
  const inJson = [...word].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('')
  const forms: [string, string][] = [
    ['as it is', word],
    ['in capitals', word.toUpperCase()],
    ['in a slug', `/nl/releases/adres-${word}-2`],
    ['percent-encoded', spellings.percent(word)],
    ['percent-encoded twice', encodeURIComponent(spellings.percent(word))],
    ['in letters that look alike', spellings.wide(word)],
    ['escaped for HTML', html],
    ['escaped for HTML twice', html.replaceAll('&', '&#38;')],
    ['escaped for JSON', inJson],
    ['in a string of JSON in JSON', JSON.stringify(JSON.stringify({ title: `"${word}"` }))],
    ['in base64', Buffer.from(word).toString('base64')],
    ['in base64 of a sentence', Buffer.from(`Het is ${word} vandaag.`).toString('base64')],
    ['in base64 of a token', `eyJ.${Buffer.from(JSON.stringify({ a: word })).toString('base64url')}.x`],
    ['in base64 glued to other letters', `abc${Buffer.from(word).toString('base64')}`],
    ['in base64 in an address', encodeURIComponent(Buffer.from(`?>?>${word}`).toString('base64'))],
  ]
  test.each(forms)('%s', (_, text) => {
    expect([...wordsIn(`<p>${text}</p>`)]).toContain(word)
  })

  test('ids and reference numbers too, and nothing else', () => {
    expect([...wordsIn(`"id":"${id.toUpperCase()}", nr. 2026-417, 2026-11-24, tel 0486-359-347`)]).toEqual([
      id,
      '2026-417',
    ])
  })
})

test('ids as MongoDB gives them are words too, wherever they begin, and a longer number is none', () => {
  const objectId = '6b062f5a368f7c5f40200b54'
  for (const text of [
    `"id":"${objectId}"`,
    `/api/media/${objectId.toUpperCase()}`,
    encodeURIComponent(`topics:${objectId}`),
  ])
    expect([...wordsIn(text)]).toEqual([objectId])
  expect([...wordsIn(Buffer.from(`topics:${objectId}`).toString('base64'))]).toContain(objectId)
  expect([...wordsIn(`sha256-${objectId}${objectId}`)]).toEqual([])
  expect(unknownLike(objectId)).toMatch(/^[0-9a-f]{24}$/)
})

describe('an answer tells what it holds', () => {
  const answer = (body: Buffer, headers: [string, string][] = []): Answer => ({
    status: 200,
    statusText: 'OK',
    headers,
    body,
  })
  const told = async (one: Answer) => (await textsOf(one)).flatMap((text) => [...wordsIn(text)])

  test('in its status line and in its headers', async () => {
    expect(await told({ ...answer(Buffer.from('')), statusText: word })).toEqual([word])
    expect(await told(answer(Buffer.from(''), [['Location', `/x/${word}`]]))).toEqual([word])
  })

  test('when it is compressed', async () => {
    expect(await told(answer(gzipSync(word), [['Content-Encoding', 'gzip']]))).toEqual([word])
  })

  test('in a PDF, whatever byte its text ends with when it is compressed', async () => {
    const pdfs = Array.from({ length: 5000 }, () => freshCanary()).map((one) => ({ one, pdf: aPdf(one) }))
    const odd = pdfs.filter(({ pdf }) => pdf.includes('\r\nendstream') || pdf.includes('\n\nendstream'))
    expect(odd.length).toBeGreaterThan(0)
    for (const { one, pdf } of odd)
      expect(await told(answer(pdf, [['content-type', 'application/pdf']]))).toContain(one)
  })

  test('in what a camera wrote', async () => {
    expect(await told(answer(await drawing(word), [['content-type', 'image/jpeg']]))).toContain(word)
  })
})

test('two answers about different names have one face when they say the same', async () => {
  const of = (name: string): Answer => ({
    status: 404,
    statusText: 'Not Found',
    headers: [
      ['X-Path', spellings.percent(name)],
      ['Date', name],
    ],
    body: Buffer.from(`<p>${name} and ${name.toUpperCase()}</p>`),
  })
  const other = unknownLike(word)
  const face = (name: string, asked: string) => faceless(of(name), [{ what: 'slug', word: asked }])
  expect(await face(word, word)).toBe(await face(other, other))
  expect(await face(word, word)).not.toBe(await face(word, other))
})
