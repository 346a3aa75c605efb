import { describe, expect, test } from '@jest/globals'
import { toSecurityText } from '@/lib/formats/securityText'

const siteUrl = 'https://press.example.org'
const now = new Date('2026-11-25T10:00:00Z')
const fields = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/: (.*)/, 2) as [string, string])

describe('whom to tell of a weakness', () => {
  test('is said with the fields of RFC 9116, each once', () => {
    expect(fields(toSecurityText({ siteUrl, contact: 'mailto:security@example.org', now }))).toEqual([
      ['Contact', 'mailto:security@example.org'],
      ['Expires', '2027-10-01T00:00:00.000Z'],
      ['Preferred-Languages', 'nl, fr, en'],
      ['Canonical', 'https://press.example.org/.well-known/security.txt'],
    ])
  })

  test('is the page of contacts where nobody is named', () => {
    expect(toSecurityText({ siteUrl, contact: undefined, now })).toContain(
      'Contact: https://press.example.org/en/contacts\n',
    )
  })

  test('holds for less than a year, and never has run out, on any day', () => {
    for (let day = 0; day < 800; day++) {
      const today = new Date(Date.UTC(2027, 0, 1 + day, 23, 59))
      const [, expires = ''] = fields(toSecurityText({ siteUrl, contact: undefined, now: today }))[1] ?? []
      const days = (Date.parse(expires) - today.getTime()) / 86_400_000
      expect([today.toISOString(), days > 300 && days < 365]).toEqual([today.toISOString(), true])
    }
  })
})
