import { createServer, request } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { cacheControl, watchAnswers } from '@/lib/answer'

describe('how long an answer may be kept', () => {
  test.each([
    ['/nl', 200, 'public, max-age=0, s-maxage=2, stale-while-revalidate=2'],
    ['/nl/releases/x', 200, 'public, max-age=0, s-maxage=2, stale-while-revalidate=2'],
    ['/nl/releases/x', 308, 'public, max-age=0, s-maxage=2, stale-while-revalidate=2'],
    ['/nl/releases/x', 410, 'public, max-age=0, s-maxage=2, stale-while-revalidate=2'],
    ['/nl/releases/x', 404, 'public, max-age=0, s-maxage=1, stale-while-revalidate=2'],
    ['/nl/contacts/x/contact.vcf', 404, 'public, max-age=0, s-maxage=1, stale-while-revalidate=2'],
    ['/nl', 500, 'no-store'],
    ['/', 307, 'private, no-store'],
    ['/r/2022-014', 307, 'private, no-store'],
    ['/r/2022-014', 404, 'private, no-store'],
    ['/.well-known/security.txt', 200, 'public, max-age=0, s-maxage=2, stale-while-revalidate=2'],
    ['/elsewhere', 404, 'private, no-store'],
    ['/pass/x.y', 200, 'private, no-store'],
    ['/pass/x.y/nl', 307, 'private, no-store'],
    ['/pass/x.y/files/x.webp', 206, 'private, no-store'],
    ['/pass/x.y', 404, 'private, no-store'],
    ['/pass/x.y', 429, 'private, no-store'],
    ['/admin/preview/nl/x', 200, 'private, no-store'],
    ['/admin', 200, 'private, no-store'],
    ['/admin/collections/users', 200, 'private, no-store'],
    ['/api/press-releases', 200, 'private, no-store'],
    ['/api/media/file/x.webp', 200, 'public, max-age=0, s-maxage=2, stale-while-revalidate=2'],
    ['/api/media/file/x.webp', 403, 'public, max-age=0, s-maxage=1, stale-while-revalidate=2'],
  ])('%s with %d: %s', (path, status, expected) => {
    expect(cacheControl(path, status, false)).toBe(expected)
  })

  test('what somebody signed in gets of a file is nobody else’s', () => {
    expect(cacheControl('/api/media/file/x.webp', 200, true)).toBe('private, no-store')
  })

  test('what never changes under its address keeps its own rule', () => {
    expect(cacheControl('/_next/static/x.css', 200, false)).toBeUndefined()
    expect(cacheControl('/theme/0b4f6c.css', 200, false)).toBeUndefined()
    expect(cacheControl('/scripts/reading.0123456789abcdef.js', 200, false)).toBeUndefined()
  })
})

describe('whatever is asked', () => {
  test.each([
    ['/nl?a=b', '/nl?a=b'],
    ['http://press.example.org/nl?a=b', '/nl?a=b'],
    ['https://evil.example', '/'],
    ['*', '/-'],
    ['/%zz', '/-'],
    ['/nl/../admin?a=..', '/admin?a=..'],
    ['/nl/%2E%2e/admin', '/admin'],
    ['/nl/..\\..\\admin/.', '/admin/'],
    ['/nl/a..b/...?q=/../', '/nl/a..b/...?q=/../'],
    ['//nl', '//nl'],
    ['/nl.rsc?_rsc=1', '/-'],
  ])('%s is answered as %s', async (target, seen) => {
    watchAnswers()
    const server = createServer((asked, answer) => answer.end(asked.url))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const said = await new Promise<string>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: target, agent: false }, (got) => {
        got.once('data', (data) => resolve(String(data)))
      })
        .once('error', reject)
        .end()
    })
    server.close()
    expect(said).toBe(seen)
  })

  test('by somebody without a name is asked as by somebody who has one', async () => {
    watchAnswers()
    const server = createServer((asked, answer) => answer.end(asked.headers['user-agent']))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const seenOf = (headers: Record<string, string>) =>
      new Promise<string>((resolve, reject) => {
        request({ host: '127.0.0.1', port, path: '/nl', headers, agent: false }, (got) => {
          got.once('data', (data) => resolve(String(data)))
        })
          .once('error', reject)
          .end()
      })
    const seen = [await seenOf({}), await seenOf({ 'User-Agent': '' }), await seenOf({ 'User-Agent': 'x' })]
    server.close()
    expect(seen).toEqual(['-', '-', 'x'])
  })

  test.each([
    ['desk.example.org', 'that'],
    ['desk.example.org:8080', 'that'],
    ['[::1]:3000', 'that'],
    ['"><zq>', 'its own'],
    ['a b', 'its own'],
    ['x@evil.example', 'its own'],
  ])('under the name %s, pages hear of %s name, and nobody guesses at what the answer is', async (host, whose) => {
    watchAnswers()
    const server = createServer((asked, answer) => answer.end(asked.headers.host))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const answer = await new Promise<{ text: string; nosniff: unknown }>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/nl', headers: { Host: host }, agent: false }, (got) => {
        got.once('data', (data) => resolve({ text: String(data), nosniff: got.headers['x-content-type-options'] }))
      })
        .once('error', reject)
        .end()
    })
    server.close()
    // Servers of this process are watched once, by whoever came first, and the site's own name is what it was then.
    expect(answer).toEqual({
      text: whose === 'that' ? host : expect.stringMatching(/^(localhost:3000|press\.example\.org)$/),
      nosniff: 'nosniff',
    })
  })
})
