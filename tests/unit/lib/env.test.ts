import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { EnvError, readEnv } from '@/lib/env'

const faults = (source: Record<string, string>): string => {
  try {
    readEnv(source)
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError)
    return (error as Error).message
  }
}

describe('the environment', () => {
  test('needs nothing to be set', () => {
    const env = readEnv({})
    expect(env.databaseUrl).toBe(`file:${path.resolve('.data', 'press-room.db')}`)
    expect(env).toMatchObject({ port: 3000, siteUrl: 'http://localhost:3000', demo: true, graphQL: false })
    expect(env.secret).toBeUndefined()
  })

  test('takes an empty variable for one that is not set', () => {
    expect(readEnv({ PORT: '', DEMO: ' ' })).toMatchObject({ port: 3000, demo: true })
  })

  test('names every fault at once, with what was found and what is expected', () => {
    const message = faults({ PORT: 'many', SITE_URL: 'press.example.org', DEMO: 'maybe', DATABASE_URL: 'postgres://x' })
    for (const words of [
      'PORT: found "many", expected a whole number from 1 to 65535',
      'SITE_URL: found "press.example.org", expected the public address',
      'DEMO: found "maybe", expected on',
      'DATABASE_URL: found "postgres://x", expected file:',
    ])
      expect(message).toContain(words)
  })

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['SITE_URL', 'https://press.example.org/news'],
    ['SITE_URL', 'ftp://press.example.org'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'file:'],
    ['GRAPHQL', 'yes'],
    ['PAYLOAD_SECRET', 'short'],
    ['SMTP_URL', 'mail.example.org'],
    ['SMTP_URL', 'http://mail.example.org'],
    ['MAIL_FROM', 'press'],
    ['SECURITY_CONTACT', 'security@example.org'],
    ['SECURITY_CONTACT', 'http://example.org'],
    ['SECURITY_CONTACT', 'https://example.org/\nContact: https://evil.example'],
    ['MAIL_FROM', 'Press\r\nBcc: eve@example.org <press@example.org>'],
  ])('refuses %s=%s', (name, value) => {
    expect(faults({ [name]: value })).toContain(name)
  })

  test('gives away neither a secret nor a password', () => {
    expect(faults({ PAYLOAD_SECRET: 'hunter2' })).not.toContain('hunter2')
    expect(faults({ DATABASE_URL: 'postgres://admin:hunter2@db/x' })).not.toContain('hunter2')
    expect(faults({ SMTP_URL: 'http://admin:hunter2@mail/x' })).not.toContain('hunter2')
  })

  test('knows whom mail comes from', () => {
    const from = (source: Record<string, string>) => readEnv(source).mail.from
    expect(from({ SITE_URL: 'https://press.example.org' })).toEqual({
      name: 'Press room',
      address: 'press-room@press.example.org',
    })
    expect(from({ MAIL_FROM: 'press@example.org' })).toEqual({ name: 'Press room', address: 'press@example.org' })
    expect(from({ MAIL_FROM: 'Pers – wij <press@example.org>' })).toEqual({
      name: 'Pers – wij',
      address: 'press@example.org',
    })
  })

  test('lets a browser write from the site alone, or from this machine where no site is named', () => {
    expect(readEnv({ SITE_URL: 'https://press.example.org/' }).origins).toEqual(['https://press.example.org'])
    const both = { SITE_URL: 'https://press.example.org', ADMIN_URL: 'https://desk.example.org' }
    expect(readEnv(both).origins).toEqual(['https://press.example.org', 'https://desk.example.org'])
    expect(readEnv({ PORT: '4000' }).origins).toEqual([
      'http://localhost:4000',
      'http://127.0.0.1:4000',
      'http://[::1]:4000',
    ])
  })

  test('takes what stands in a file for a variable, without the end of its line', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'press-room-env-'))
    const file = path.join(folder, 'secret')
    writeFileSync(file, `${'s3'.repeat(20)}\n`)
    expect(readEnv({ PAYLOAD_SECRET_FILE: file }).secret).toBe('s3'.repeat(20))
    expect(faults({ PAYLOAD_SECRET_FILE: file, PAYLOAD_SECRET: 'x'.repeat(40) })).toContain('found both')
    rmSync(folder, { recursive: true })
    const said = faults({ PAYLOAD_SECRET_FILE: file, DATABASE_URL_FILE: '/nowhere', PORT: 'x' })
    expect(said).toContain(`PAYLOAD_SECRET_FILE: "${file}" cannot be read (ENOENT)`)
    expect(said).toContain('DATABASE_URL_FILE: "/nowhere" cannot be read')
    expect(said).toContain('PORT: found "x"')
  })

  test('is in production once it has an address that others can reach', () => {
    const isProduction = (SITE_URL?: string) => readEnv(SITE_URL ? { SITE_URL } : {}).isProduction
    expect([isProduction(), isProduction('http://localhost:3000'), isProduction('http://127.0.0.1')]).toEqual([
      false,
      false,
      false,
    ])
    expect([isProduction('https://press.example.org'), isProduction('http://192.0.2.7')]).toEqual([true, true])
  })

  describe('of an object storage', () => {
    const all = { S3_BUCKET: 'press', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'hunter2' }
    const storage = (source: Record<string, string>) => readEnv(source).objectStorage

    test('is all there or not at all', () => {
      expect(storage({})).toBeUndefined()
      expect(storage({ S3_BUCKET: '', S3_ENDPOINT: ' ' })).toBeUndefined()
      expect(storage(all)).toEqual({
        bucket: 'press',
        prefix: '',
        endpoint: undefined,
        region: 'us-east-1',
        accessKeyId: 'key',
        secretAccessKey: 'hunter2',
        forcePathStyle: false,
      })
      const message = faults({ S3_ENDPOINT: 'https://s3.example.org', PORT: 'many' })
      for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
        expect(message).toContain(`${name}: found nothing, expected`)
      expect(message).toContain('PORT: found "many"')
      expect(faults({ ...all, S3_SECRET_ACCESS_KEY: '' })).toMatch(/:\n {2}S3_SECRET_ACCESS_KEY: found nothing[^\n]+$/)
    })

    test('has the bucket in the path where it has an address of its own, unless told otherwise', () => {
      const S3_ENDPOINT = 'https://s3.example.org/'
      expect(storage({ ...all, S3_ENDPOINT })).toMatchObject({
        endpoint: 'https://s3.example.org',
        forcePathStyle: true,
      })
      expect(storage({ ...all, S3_ENDPOINT, S3_FORCE_PATH_STYLE: 'off' })?.forcePathStyle).toBe(false)
      expect(storage({ ...all, S3_FORCE_PATH_STYLE: 'on' })?.forcePathStyle).toBe(true)
    })

    test.each([
      ['S3_BUCKET', 'press/room'],
      ['S3_PREFIX', '../other'],
      ['S3_PREFIX', '/a'],
      ['S3_ENDPOINT', 's3.example.org'],
      ['S3_ENDPOINT', 'https://s3.example.org/press'],
      ['S3_REGION', 'eu west'],
      ['S3_FORCE_PATH_STYLE', 'true'],
    ])('refuses %s=%s', (name, value) => {
      const message = faults({ ...all, [name]: value })
      expect(message).toContain(`${name}: found`)
      expect(message).not.toContain('hunter2')
    })

    test('gives away neither its key nor the secret of it', () => {
      expect(faults({ ...all, S3_SECRET_ACCESS_KEY: 'hunter2 hunter2' })).not.toContain('hunter2')
    })
  })

  test('is heard by this machine alone until it has an address, or as HOST says', () => {
    expect(readEnv({}).host).toBe('127.0.0.1')
    expect(readEnv({ SITE_URL: 'https://press.example.org' }).host).toBe('0.0.0.0')
    expect(readEnv({ SITE_URL: 'https://press.example.org', HOST: '127.0.0.1' }).host).toBe('127.0.0.1')
  })
})
