import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import type { Payload } from 'payload'
import { type Copied, copy } from '@/collections/keep/copy'
import { type Place, placeAt, sqliteFile } from '@/collections/keep/place'
import { env } from '@/lib/env'
import { anomaliesOfSqlite } from '../support/anomalies'
import { aFolder, at, command, compare, placeIn, quiet } from '../support/keeping'
import { mediaFolder } from '../support/mediaFolder'
import { askForPass, aWorld } from '../support/passes'
import { openPayload } from '../support/payload'
import { aBody, aReadyDraft, aUser, change } from '../support/records'
import { takeStep } from '../support/rest'

const here: Place = env
/** The same newsroom, standing still. */
let from: Place
let payload: Payload
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  const writer = await aUser(payload, 'administrator')
  const editor = await aUser(payload, 'editor')
  for (let n = 0; n < 8; n++) {
    const { release } = await aWorld(payload, n % 2 ? 'draft' : 'published')
    const inFrench = { title: `fr ${n}`, body: aBody(`fr ${n}`), languages: ['nl', 'fr'] }
    await change(payload, release.id, inFrench, { locale: 'fr', draft: n % 2 === 1 })
    await change(payload, release.id, { title: `newer ${n}` }, { draft: true })
    if (n === 0) await askForPass(payload, editor, release.id, { kind: 'embargo' })
  }
  const { id } = await aReadyDraft(payload)
  await takeStep(payload, id, writer, { step: 'submit', text: 'Klaar' })
  from = placeIn(aFolder())
  await copied(here, from)
})
afterAll(() => close())

const copied = async (one: Place, other: Place): Promise<Copied> => copy(await config, one, other, quiet)

/** By hand: which files two places have, and that each is the same. */
const filesOf = ({ dataDir }: Place) => readdirSync(mediaFolder(dataDir)).sort()

describe('a copy in another folder', () => {
  test('has every document, version, language and file under the same id, and proves it', async () => {
    const to = placeIn(aFolder())
    const { proof, files, resumed } = await copied(from, to)
    expect([proof.differences, files.missing, resumed]).toEqual([[], [], false])
    for (const [part, least] of [
      ['documents/press-releases', 9],
      ['versions/press-releases', 20],
      ['documents/passes', 1],
      ['documents/users', 2],
      ['documents/release-log', 1],
      ['global/newsroom', 1],
    ] as const)
      expect([part, (proof.compared.get(part) ?? 0) >= least]).toEqual([part, true])
    expect(filesOf(to)).toEqual(filesOf(here))
    const torn = await anomaliesOfSqlite(path.join(to.dataDir, 'press-room.db'))
    expect([torn['broken references'], torn['faults of the file'], torn['versions of nothing']]).toEqual([0, 0, 0])
    expect(existsSync(path.join(to.dataDir, 'filling.json'))).toBe(false)
  })

  test('goes on where it was when it is killed, and is not opened before it is whole', async () => {
    const to = placeIn(aFolder())
    const args = ['--from', from.dataDir, '--to', to.dataDir]
    for (let kill = 0; kill < 8; kill++) {
      await command('copy', args, {}, 1500 + kill * 400 + Math.random() * 400)
      if (existsSync(path.join(to.dataDir, 'filling.json'))) {
        const opened = await command('migrate', [], { DATA_DIR: to.dataDir, DATABASE_URL: '' })
        expect([opened.code, opened.text]).toEqual([1, expect.stringContaining('was not finished')])
      }
    }
    // Unless one of them was quick enough to end.
    if (!existsSync(sqliteFile(to)) || existsSync(path.join(to.dataDir, 'filling.json')))
      expect((await command('copy', args, {})).text).toContain('Nothing differs.')
    expect((await compare(from, to)).differences).toEqual([])
    expect(filesOf(to)).toEqual(filesOf(from))
  }, 300_000)

  test('goes on from half of it, and begins anew when the source has changed meanwhile', async () => {
    const changing = placeIn(aFolder())
    cpSync(from.dataDir, changing.dataDir, { recursive: true })
    const to = placeIn(aFolder())
    const interrupted = await config.then((read) =>
      copy(read, changing, to, ({ what, done }) => {
        if (what === 'documents/contacts' && done > 0) throw new Error('killed here')
      }).catch((error: Error) => error.message),
    )
    expect(interrupted).toBe('killed here')
    const half = placeIn(aFolder())
    cpSync(to.dataDir, half.dataDir, { recursive: true })
    // The note names the place; a copy of it is nobody's.
    await expect(copied(changing, half)).rejects.toThrow('already')
    await at(changing, ({ payload: newsroom }) =>
      newsroom.update({
        collection: 'users',
        where: {},
        data: { name: 'Somebody else' },
        overrideAccess: true,
      }),
    )
    const again = await copied(changing, to)
    expect([again.resumed, again.proof.differences]).toEqual([false, []])
    const third = placeIn(aFolder())
    const stop = ({ what }: { what: string }) => {
      if (what === 'documents/contacts') throw new Error('killed here')
    }
    await copy(await config, changing, third, stop).catch(() => undefined)
    const wentOn = await copied(changing, third)
    expect([wentOn.resumed, wentOn.proof.differences]).toEqual([true, []])
  })

  test('tells what differs, and where, when a row of it was changed behind its back', async () => {
    const to = placeIn(aFolder())
    await copied(from, to)
    await at(to, async ({ payload: newsroom }) => {
      const { docs } = await newsroom.find({ collection: 'press-releases', limit: 1, overrideAccess: true })
      const data = { title: { nl: null } }
      await newsroom.db.updateOne({ collection: 'press-releases', id: docs[0]?.id ?? '', data })
    })
    const { differences } = await compare(from, to)
    expect(differences[0]).toMatch(/^documents\/press-releases [0-9a-f]{24}: title\.nl: "title\w+" ≠ null$/)
  })

  test('never goes over a newsroom that is there, nor onto itself', async () => {
    const to = placeIn(aFolder())
    await copied(from, to)
    await expect(copied(from, to)).rejects.toThrow('already')
    await expect(copied(from, from)).rejects.toThrow('itself')
    const { dataDir } = placeIn(aFolder())
    writeFileSync(path.join(dataDir, 'text'), 'x')
    await expect(async () => placeAt(path.join(dataDir, 'text'), dataDir)).rejects.toThrow('neither')
  })
})

const server = process.env.TEST_MONGODB ?? process.env.MONGODB_URL
if (server)
  describe('a copy in MongoDB', () => {
    test('has everything that SQLite had, and brings all of it back', async () => {
      const name = path.basename(aFolder()).toLowerCase().replaceAll('-', '_')
      const mongo = placeAt(`${server}/${name}`, aFolder())
      const there = await copied(from, mongo)
      expect([there.proof.differences, there.files.missing]).toEqual([[], []])
      const back = placeIn(aFolder())
      const returned = await copied(mongo, back)
      expect([returned.proof.differences, returned.files.missing]).toEqual([[], []])
      expect((await compare(from, back)).differences).toEqual([])
      expect(filesOf(back)).toEqual(filesOf(from))
      await expect(copied(from, mongo)).rejects.toThrow('already')
    })
  })
else console.warn('The copy to MongoDB and back was not tried: no server is named in TEST_MONGODB or MONGODB_URL.')
