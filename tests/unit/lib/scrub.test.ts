import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scrub } from '@/lib/scrub'

describe('a line of a log', () => {
  test.each([
    ['a pass', 'GET /pass/Zm9vYmFyYmF6cXV4/nl/contacts.vcf', 'GET /pass/…/nl/contacts.vcf'],
    ['a link to set a password', 'at /admin/reset/0f3a9c77deadbeef', 'at /admin/reset/…'],
    ['the stored name of a file', '"/api/media/file/3f9c.jpg" is not there', '"/api/media/file/…" is not there'],
    ['what was searched for', 'GET /nl/search?q=geheim+plan&page=2 failed', 'GET /nl/search?… failed'],
    ['an address for mail', 'no account for Ada.Peeters+press@example.org!', 'no account for …@…!'],
    ['a signed token', 'JWT eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.sflKxw-RJ_w', 'JWT …'],
    ['who a database is opened as', 'mongodb://press:hunter2@db:27017/x', 'mongodb://…@db:27017/x'],
    ['an IPv4 address', 'from 203.0.113.7:52011', 'from …:52011'],
    ['an IPv6 address', 'from 2001:db8:0:1:1:1:1:1 and 2001:db8::7', 'from … and …'],
    ['an IPv6 address between colons', 'from:2001:db8::7: refused', 'from:…: refused'],
    [
      'the values of a statement that failed',
      String.raw`{"msg":"Failed query: update \"users\"\nparams: Ada,e3\"3b,\n    at home,9f\n: UNIQUE","stack":"x\n  params: Ada\n    at run (a.js:1:2)"}`,
      String.raw`{"msg":"Failed query: update \"users\"\nparams: …","stack":"x\n  params: …\n    at run (a.js:1:2)"}`,
    ],
  ])('loses %s', (_, line, told) => {
    expect(scrub(line)).toBe(told)
  })

  test.each([
    '{"level":"info","time":"2026-11-25T09:00:00.123Z","msg":"Not ready: the database."}',
    'at file:///press-room/lib/queries/door.ts:226:20',
    'payload 3.90.1, next 16.4.6',
    'GET 200 release 12 ms',
  ])('keeps what concerns nobody: %s', (line) => {
    expect(scrub(line)).toBe(line)
  })

  test('keeps no token of a pass, whatever stands around it', () => {
    const token = fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => Buffer.from(bytes).toString('base64url'))
    fc.assert(
      fc.property(token, fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, before, after) => {
        expect(scrub(`${before}/pass/${one} ${after}`)).not.toContain(one)
        expect(scrub(JSON.stringify({ url: `/pass/${one}/nl?x=1`, after }))).not.toContain(one)
      }),
    )
  })

  test('is looked through in no time, however long it is', () => {
    const long = [
      `${'a:'.repeat(50_000)}`,
      `${'/a'.repeat(50_000)}`,
      `${'a.'.repeat(50_000)}@`,
      randomBytes(75_000).toString('hex'),
    ]
    // An expression that goes back over what it has read would be at it for hours.
    for (const line of long) expect(scrub(line)).toBeDefined()
  })
})
