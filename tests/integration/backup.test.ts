import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Payload } from 'payload'
import { backup, type Made } from '@/collections/keep/backup'
import type { Place } from '@/collections/keep/place'
import { readArchive } from '@/collections/keep/readArchive'
import type { User } from '@/collections/payload-types'
import { putDemo } from '@/demo/put'
import { env } from '@/lib/env'
import { anomalies, releases } from '../support/anomalies'
import { aFolder, command, compare, placeIn, quiet, restored } from '../support/keeping'
import { bucketFor, mediaFolder } from '../support/mediaFolder'
import { askForPass, inHours } from '../support/passes'
import { openPayload } from '../support/payload'
import { aReadyDraft, aRelease, aUser, canary, change } from '../support/records'
import { takeStep } from '../support/rest'

/** The newsroom of this file of tests stays open all the while, as it does when people work. */
const place: Place = env
const key = 'vijf woorden die niemand raadt'
const secretWord = canary('secret')
let payload: Payload
let close: () => Promise<void>
let editor: User

const make = async (to: string, more: { key?: string } = {}): Promise<Made> =>
  backup(await config, place, { to, key: undefined, secret: 'file', progress: quiet, ...more })
const archive = () => path.join(aFolder(), 'one.tar')
/** A restore ends the sessions of whoever was signed in, and changes nothing else. */
const differences = async (again: Place) =>
  (await compare(place, again)).differences.filter((one) => !/^documents\/users \w+: sessions/.test(one))

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  await putDemo(payload, quiet)
  const writer = await aUser(payload, 'administrator')
  editor = await aUser(payload, 'editor')
  const ahead = await aRelease(payload, { title: secretWord, releaseAt: inHours(24) })
  await askForPass(payload, editor, ahead.id, { kind: 'embargo' })
  const { id } = await aReadyDraft(payload)
  for (const step of ['submit', 'sendBack']) await takeStep(payload, id, writer, { step, text: 'Nog eens' })
  await change(payload, ahead.id, { title: `${secretWord} newer` }, { draft: true })
})
afterAll(() => close())

describe('a backup', () => {
  test('holds every document, version, language and file, and gives them back as they were', async () => {
    const { file, manifest } = await make(archive())
    const again = await restored(file)
    expect(await differences(again)).toEqual([])
    const { compared } = await compare(place, again)
    expect(compared.get('documents/press-releases')).toBeGreaterThan(10)
    expect(compared.get('versions/press-releases')).toBeGreaterThan(30)
    for (const part of ['users', 'passes', 'release-log', 'uses', 'media', 'marks'])
      expect([part, compared.get(`documents/${part}`)]).toEqual([part, manifest.parts[`documents/${part}`]?.rows])
    expect(manifest.missing).toEqual([])
    const names = readdirSync(mediaFolder(place.dataDir)).sort()
    expect(readdirSync(mediaFolder(again.dataDir)).sort()).toEqual(names)
    for (const name of names)
      expect(readFileSync(path.join(mediaFolder(again.dataDir), name))).toEqual(
        readFileSync(path.join(mediaFolder(place.dataDir), name)),
      )
    expect(
      Object.entries(await anomalies(again.dataDir))
        .filter(([, rows]) => rows > 0)
        .map(([what]) => what),
    ).toEqual(
      // Written by the tests without the steps that a writer takes, in one language only.
      Object.entries(await anomalies(place.dataDir))
        .filter(([, rows]) => rows > 0)
        .map(([what]) => what),
    )
  })

  test('says the hour, the counts and the fingerprint of each part, at its end', async () => {
    const began = Date.now()
    const made = await make(archive())
    expect(Date.parse(made.manifest.at)).toBeGreaterThanOrEqual(began)
    expect(Object.keys(made.manifest.parts)).toContain('versions/press-releases')
    expect(await readArchive(made.file, undefined)).toEqual(made.manifest)
  })

  test('is readable by its owner only, and never takes the place of another', async () => {
    const { file } = await make(archive())
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await expect(make(file)).rejects.toThrow('is there already')
  })

  test('names the files that documents name and that are not there, and holds all the rest', async () => {
    const [name] = readdirSync(mediaFolder(place.dataDir))
    const file = path.join(mediaFolder(place.dataDir), String(name))
    const bytes = readFileSync(file)
    rmSync(file)
    try {
      expect((await make(archive())).manifest.missing).toEqual([name])
    } finally {
      writeFileSync(file, bytes)
    }
  })
})

describe('an encrypted backup', () => {
  test('shows no word of what it holds, and opens with its passphrase', async () => {
    const { file } = await make(archive(), { key })
    const plain = await make(archive())
    const title = Buffer.from(secretWord)
    expect(readFileSync(file).includes(title)).toBe(false)
    for (const word of ['documents/press-releases', 'manifest.json', 'ustar']) {
      expect(readFileSync(plain.file).includes(word)).toBe(true)
      expect(readFileSync(file).includes(word)).toBe(false)
    }
    const again = await restored(file, { key })
    expect(await differences(again)).toEqual([])
  })

  test('does not open with another key, nor without one, and says so', async () => {
    const { file } = await make(archive(), { key })
    await expect(restored(file, { key: 'een ander geheim woord' })).rejects.toThrow('does not open with the key')
    await expect(restored(file)).rejects.toThrow('is encrypted')
    const identity = await generateX25519Identity()
    await expect(restored(file, { key: identity })).rejects.toThrow('does not open with the key')
  })

  test('can be made by whoever has only the recipient of a key pair, and opened with its identity', async () => {
    const identity = await generateX25519Identity()
    const recipient = await identityToRecipient(identity)
    const { file, wasOpened } = await make(archive(), { key: recipient })
    expect(wasOpened).toBe(false)
    await expect(restored(file, { key: recipient })).rejects.toThrow('only locks')
    expect(await differences(await restored(file, { key: identity }))).toEqual([])
  })

  test('holds the secret of the newsroom; one that nothing locks does not', async () => {
    const [locked, open] = [await make(archive(), { key }), await make(archive())]
    expect([locked.manifest.secret, open.manifest.secret]).toEqual(['included', 'left out'])
    const again = await restored(locked.file, { key })
    const secretOf = ({ dataDir }: Place) => readFileSync(path.join(dataDir, 'secret'), 'utf8')
    expect(secretOf(again)).toBe(secretOf(place))
    expect(existsSync(path.join((await restored(open.file)).dataDir, 'secret'))).toBe(false)
  })
})

describe('a damaged backup', () => {
  test('is refused in a sentence, wherever a byte of it has changed, and nothing is taken from it', async () => {
    const { file } = await make(archive())
    const whole = readFileSync(file)
    const into = placeIn(aFolder())
    for (let tenth = 0; tenth < 12; tenth++) {
      const bytes = Buffer.from(whole)
      // Within an entry: the fill between entries and the empty end say nothing.
      const at = offsetInEntry(whole, tenth / 12)
      bytes[at] = (bytes[at] ?? 0) ^ 0x10
      const harmed = path.join(aFolder(), 'harmed.tar')
      writeFileSync(harmed, bytes)
      await expect(restored(harmed, { place: into })).rejects.toThrow(/is damaged: .+ Use another backup\./)
    }
    expect(readdirSync(into.dataDir)).toEqual([])
  })

  test('is refused when it was cut short, in the clear and encrypted', async () => {
    const [plain, locked] = [await make(archive()), await make(archive(), { key })]
    for (const [file, use] of [
      [plain.file, undefined],
      [locked.file, key],
    ] as const) {
      const bytes = readFileSync(file)
      for (const share of [0.05, 0.5, 0.99]) {
        const short = path.join(aFolder(), path.basename(file))
        writeFileSync(short, bytes.subarray(0, Math.floor(bytes.length * share) - 2048))
        await expect(restored(short, { key: use })).rejects.toThrow(/is damaged/)
      }
    }
  })

  test('is refused when something was put in, or when it is something else altogether', async () => {
    const other = path.join(aFolder(), 'other.tar')
    writeFileSync(other, 'no archive at all, only a text that somebody saved under this name')
    await expect(restored(other)).rejects.toThrow(/is damaged/)
    await expect(restored(path.join(aFolder(), 'none.tar'))).rejects.toThrow('There is no backup here')
  })
})

/** A position in the body of an entry, that share of the way through the archive. */
function offsetInEntry(bytes: Buffer, share: number): number {
  const bodies: { at: number; size: number }[] = []
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8)
    bodies.push({ at: at + 512, size })
    at += 512 + Math.ceil(size / 512) * 512
  }
  const chosen = bodies[Math.floor(share * bodies.length)] ?? { at: 512, size: 1 }
  return chosen.at + Math.floor(chosen.size / 2)
}

describe('while others write', () => {
  /** Writes releases from a process of its own, until it is told to stop. */
  async function busy(dataDir: string, work: (count: () => number) => Promise<void>): Promise<void> {
    const writer = spawn(process.execPath, ['bin/run.mjs', 'tests/support/writer.ts'], {
      env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, DATABASE_URL: '', ...bucketFor(dataDir) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let complete = 0
    const first = new Promise<void>((resolve) => {
      createInterface({ input: writer.stdout }).on('line', (line) => {
        if (/^[0-9a-f]{24}$/.test(line)) complete++
        if (complete > 2) resolve()
      })
    })
    await first
    try {
      await work(() => complete)
    } finally {
      writer.kill('SIGKILL')
      await new Promise((resolve) => writer.once('close', resolve))
    }
  }

  test('each backup is of one moment: nothing torn, nothing missing that was complete before', async () => {
    const dataDir = aFolder()
    await busy(dataDir, async (count) => {
      for (let round = 0; round < 3; round++) {
        const before = count()
        const to = path.join(aFolder(), 'busy.tar')
        const { code, text } = await command('backup', [to], { DATA_DIR: dataDir })
        expect([code, text]).toEqual([0, expect.stringContaining('every row and every file is in it')])
        const again = await restored(to)
        const found = await anomalies(again.dataDir)
        expect(Object.entries(found).filter(([, rows]) => rows > 0)).toEqual([])
        expect(await releases(again.dataDir)).toBeGreaterThanOrEqual(before)
      }
    })
  }, 300_000)

  test('a backup that is killed leaves nothing that looks like one, and the newsroom as it was', async () => {
    const dataDir = aFolder()
    const folder = aFolder()
    await busy(dataDir, async () => {
      for (let kill = 0; kill < 6; kill++) {
        await command('backup', [path.join(folder, `${kill}.tar`)], { DATA_DIR: dataDir }, 300 + Math.random() * 2500)
        for (const name of readdirSync(folder).filter((one) => one.endsWith('.tar')))
          await readArchive(path.join(folder, name), undefined)
      }
      await command('backup', [path.join(folder, 'last.tar')], { DATA_DIR: dataDir })
      expect(readdirSync(folder).filter((name) => !name.endsWith('.tar'))).toEqual([])
    })
    expect(Object.entries(await anomalies(dataDir)).filter(([, rows]) => rows > 0)).toEqual([])
  }, 300_000)
})
