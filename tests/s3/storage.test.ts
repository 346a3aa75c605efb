import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DeleteBucketPolicyCommand, PutBucketPolicyCommand, type S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { FileStore } from '@/collections/files/fileStore'
import type { User } from '@/collections/payload-types'
import { mediaFolder } from '../support/mediaFolder'
import { aUser, canary } from '../support/records'
import { rest } from '../support/rest'
import { aPicture, storedNames } from '../support/storedPicture'
import { layWire, type Wire } from '../support/wire'

/** A newsroom whose files are in a bucket, and a way to that bucket which can be cut. */

let wire: Wire
let payload: Payload
let dataDir: string
let close: () => Promise<void>
let store: FileStore
let bucket: string
let owner: S3Client
let editor: User
beforeAll(async () => {
  wire = await layWire(String(process.env.S3_ENDPOINT))
  process.env.S3_ENDPOINT = wire.url
  // What reads the variables is taken in only now.
  const { openPayload } = await import('../support/payload')
  ;({ payload, dataDir, close } = await openPayload())
  ;({ fileStore: store } = await import('@/collections/files/fileStore'))
  const { env } = await import('@/lib/env')
  const { storageClient, storageSdk } = await import('@/collections/files/objectStore')
  if (!env.objectStorage) throw new Error('These tests want an object storage: npm run test:s3')
  bucket = env.objectStorage.bucket
  owner = storageClient(await storageSdk(), env.objectStorage)
  await aUser(payload, 'administrator')
  editor = await aUser(payload, 'editor')
})
afterEach(() => wire.open())
afterAll(async () => {
  await close()
  await wire.close()
})

const file = (name: string, headers: Record<string, string> = {}, user?: User) =>
  rest(payload, `/media/file/${name}`, { headers, ...(user ? { user } : {}) })

describe('a file in a bucket', () => {
  test('is nowhere on the disk of the press room, and comes with everything that a file says of itself', async () => {
    const media = await aPicture(payload, { visibility: 'always' })
    expect(existsSync(path.join(dataDir, 'media'))).toBe(false)
    // The note of what is not settled yet goes a moment after the change is final.
    const arriving = () => readdirSync(path.join(dataDir, 'media-arriving'))
    for (let waits = 0; arriving().length > 0 && waits < 200; waits++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(arriving()).toEqual([])
    expect(readdirSync(mediaFolder(dataDir)).sort()).toEqual(expect.arrayContaining(storedNames(media).sort()))
    for (const name of storedNames(media)) {
      const answer = await file(name)
      expect([answer.status, answer.headers.get('content-length')]).toEqual([200, String(answer.bytes.length)])
      expect(answer.headers.get('etag')).toMatch(/^"[^"]+"$/)
      expect(answer.bytes.equals((await store.read(name)) ?? Buffer.alloc(0))).toBe(true)
    }
  })

  test('tells nobody where it is', async () => {
    const media = await aPicture(payload, { visibility: 'always' })
    for (const headers of [{}, { Range: 'bytes=0-9' }, { Range: 'bytes=99999999-' }] as Record<string, string>[]) {
      const { headers: said, text } = await file(String(media.filename), headers)
      const all = JSON.stringify([...said]) + text
      for (const word of [bucket, wire.url, new URL(wire.url).port, 'amz', path.basename(dataDir)])
        expect(all).not.toContain(word)
    }
  })

  test('comes in parts, not again to whoever has it, and whole to whoever has the beginning of another', async () => {
    const { filename } = await aPicture(payload, { visibility: 'always' })
    const name = String(filename)
    const whole = await file(name)
    const tag = String(whole.headers.get('etag'))
    const part = await file(name, { Range: 'bytes=10-19', 'If-Range': tag })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${whole.bytes.length}`])
    expect(part.bytes.equals(whole.bytes.subarray(10, 20))).toBe(true)
    const end = await file(name, { Range: 'bytes=-5' })
    expect(end.bytes.equals(whole.bytes.subarray(-5))).toBe(true)
    const beyond = await file(name, { Range: 'bytes=99999999-' })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${whole.bytes.length}`])
    const same = await file(name, { 'If-None-Match': tag })
    expect([same.status, same.bytes.length]).toEqual([304, 0])
    const other = await file(name, { Range: 'bytes=10-19', 'If-Range': '"other"' })
    expect([other.status, other.bytes.length]).toEqual([200, whole.bytes.length])
  })

  test('that is hidden answers header for header as one that is not there', async () => {
    const secret = canary('geheim')
    const media = await aPicture(payload, {}, `${secret}.png`)
    for (const headers of [{}, { Range: 'bytes=0-9' }, { 'If-None-Match': '*' }] as Record<string, string>[]) {
      const hidden = await file(String(media.filename), headers)
      const missing = await file('00000000-0000-4000-8000-000000000000.png', headers)
      expect([hidden.status, hidden.text, [...hidden.headers]]).toEqual([
        missing.status,
        missing.text,
        [...missing.headers],
      ])
    }
  })

  test('is listed with all others, however many', async () => {
    const folder = path.join(mediaFolder(dataDir), '..', 'many')
    mkdirSync(folder)
    const names = Array.from({ length: 1005 }, (_, n) => `${n}.png`)
    for (const name of names) writeFileSync(path.join(folder, name), 'x')
    const { fileStoreOf } = await import('@/collections/files/fileStore')
    const { env } = await import('@/lib/env')
    if (!env.objectStorage) throw new Error('no object storage')
    const listed: string[] = []
    for await (const name of fileStoreOf({ ...env, objectStorage: { ...env.objectStorage, prefix: 'many' } }).list())
      listed.push(name)
    expect(listed.sort()).toEqual(names.sort())
    rmSync(folder, { recursive: true })
  })
})

describe('a storage that does not answer', () => {
  test('is 503 for a file, with when to come again, and 403 for one that is hidden as ever', async () => {
    const open = await aPicture(payload, { visibility: 'always' })
    const hidden = await aPicture(payload)
    const before = await file(String(hidden.filename))
    await wire.refuse()
    const away = await file(String(open.filename))
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '30'])
    expect(away.text).not.toContain('127.0.0.1')
    const shut = await file(String(hidden.filename))
    expect([shut.status, shut.text, [...shut.headers]]).toEqual([before.status, before.text, [...before.headers]])
    await wire.open()
    expect((await file(String(open.filename))).status).toBe(200)
  })

  test('refuses an upload in the editor’s language, and leaves no document, and no file once it is back', async () => {
    const before = readdirSync(mediaFolder(dataDir)).sort()
    const { totalDocs } = await payload.count({ collection: 'media', overrideAccess: true })
    const png = (await file(String((await aPicture(payload, { visibility: 'always' })).filename))).bytes
    await wire.refuse()
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(png)]), 'persfoto.png')
    form.set('_payload', JSON.stringify({ visibility: 'always' }))
    const answer = await rest(payload, '/media', {
      method: 'POST',
      form,
      user: editor,
      headers: { 'Accept-Language': 'nl' },
    })
    expect([answer.status, answer.json.errors[0].message]).toEqual([503, expect.stringContaining('antwoordt nu niet')])
    expect(answer.json.errors[0].data.errors[0].path).toBe('file')
    expect((await payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(totalDocs + 1)
    await wire.open()
    expect(readdirSync(mediaFolder(dataDir)).length).toBe(before.length + 4)
  })

  test('leaves nothing of an upload of which only a part arrived', async () => {
    const { filename } = await aPicture(payload, { visibility: 'always' })
    const png = (await store.read(String(filename))) ?? Buffer.alloc(0)
    const before = readdirSync(mediaFolder(dataDir)).sort()
    // The first of the four is kept, and the second is not.
    let kept = 0
    const { put } = store
    store.put = async (name, bytes) => {
      if (++kept > 1) await wire.refuse()
      return put(name, bytes)
    }
    try {
      const create = payload.create({
        collection: 'media',
        overrideAccess: true,
        data: { visibility: 'always' },
        file: { data: png, mimetype: 'image/png', name: 'half.png', size: png.length },
      })
      await expect(create).rejects.toMatchObject({ status: 503 })
    } finally {
      store.put = put
    }
    await wire.open()
    for (let turn = 0; turn < 100 && readdirSync(mediaFolder(dataDir)).length > before.length; turn++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    expect(readdirSync(mediaFolder(dataDir)).sort()).toEqual(before)
  }, 30_000)

  test('says that it cannot be asked, and answers again when it is back', async () => {
    await expect(store.ask()).resolves.toBeUndefined()
    await wire.refuse()
    await expect(store.ask()).rejects.toThrow('did not do what was asked')
    await wire.open()
    await expect(store.ask()).resolves.toBeUndefined()
  })

  test('breaks off what it was sending, so that a part is never taken for the whole', async () => {
    const { filename } = await aPicture(payload, { visibility: 'always' })
    const bytes = Buffer.alloc(2_000_000, 'x')
    writeFileSync(path.join(mediaFolder(dataDir), String(filename)), bytes)
    wire.cut(100_000)
    await expect(file(String(filename))).rejects.toThrow()
  })
})

describe('a start in production', () => {
  /** As `npm start` does before it builds: what it says is wrong. */
  const faults = (variables: Record<string, string>): string[] => {
    const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'press-room-faults-'))
    const { stderr, stdout } = spawnSync(process.execPath, ['bin/run.mjs', 'prepareNow'], {
      env: {
        ...process.env,
        SITE_URL: 'https://press.example.org',
        DEMO: 'off',
        LINK_CHECK: 'off',
        // A press room of its own process does not wait for this one, which has the wire.
        S3_ENDPOINT: String(process.env.TEST_S3_ENDPOINT),
        DATA_DIR,
        ...variables,
      },
      encoding: 'utf8',
      timeout: 60_000,
    })
    rmSync(DATA_DIR, { recursive: true })
    return (stdout + stderr).split('\n').flatMap((line) => /^ {2}- (.*)/.exec(line)?.[1] ?? [])
  }

  test('finds nothing wrong with a bucket that holds', () => {
    expect(faults({})).toEqual([])
  }, 60_000)

  test.each<[what: string, variables: Record<string, string>, says: RegExp]>([
    ['a key that nobody knows', { S3_ACCESS_KEY_ID: 'nobody' }, /^S3_ACCESS_KEY_ID names a key/],
    ['a wrong secret', { S3_SECRET_ACCESS_KEY: 'wrong' }, /^S3_SECRET_ACCESS_KEY is not the secret/],
    ['a bucket that is not there', { S3_BUCKET: 'not-there' }, /^S3_BUCKET is not-there, and there is no such bucket/],
    ['nobody at the address', { S3_ENDPOINT: 'http://127.0.0.1:9' }, /^The object storage does not answer at http/],
    ['another region', { S3_REGION: 'eu-central-1' }, /^S3_REGION is eu-central-1/],
  ])('says that there is %s, once and in words', (_, variables, says) => {
    expect(faults(variables)).toEqual([expect.stringMatching(says)])
  })

  test('refuses a bucket that strangers read', async () => {
    const Statement = {
      Effect: 'Allow',
      Principal: '*',
      Action: ['s3:GetObject', 's3:ListBucket'],
      Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    }
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [Statement] })
    await owner.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy }))
    try {
      expect(faults({})).toEqual([expect.stringMatching(/can be read and listed by anybody, without a key/)])
    } finally {
      await owner.send(new DeleteBucketPolicyCommand({ Bucket: bucket }))
    }
    expect(readdirSync(mediaFolder(dataDir)).filter((name) => name.startsWith('.trial'))).toEqual([])
  })

  test('says it with everything else that is wrong', () => {
    const all = faults({ SITE_URL: 'http://press.example.org', S3_BUCKET: 'not-there' })
    expect(all).toEqual([
      expect.stringMatching(/^SITE_URL/),
      expect.stringMatching(/^S3_BUCKET/),
      expect.stringMatching(/^The cookies/),
    ])
  })
})
