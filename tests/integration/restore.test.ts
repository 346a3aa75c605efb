import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { createLocalReq, type Payload } from 'payload'
import { backup } from '@/collections/keep/backup'
import type { Place } from '@/collections/keep/place'
import { redeemPass } from '@/collections/passes/redeemPass'
import type { User } from '@/collections/payload-types'
import { writeBeside } from '@/collections/workflow/writeBeside'
import { env } from '@/lib/env'
import { aFolder, at, command, compare, placeIn, planInto, quiet, readersSee, restored } from '../support/keeping'
import { bucketFor } from '../support/mediaFolder'
import { onDisk } from '../support/onDisk'
import { askForPass, inHours, revokePass } from '../support/passes'
import { openPayload } from '../support/payload'
import { aBody, aContact, aRelease, aUser, change } from '../support/records'
import { aPicture } from '../support/storedPicture'

/**
 * One newsroom, backed up, and what people did in it afterwards: most of it to take something back. The backup is then
 * restored in the place of the later newsroom, beside it, and where nobody knows of it.
 */
const before: Place = env
let payload: Payload
let close: () => Promise<void>
let editor: User
let leaver: User
let later: Place
let archive: string
let laterArchive: string
const ids: Record<string, string> = {}
const tokens: Record<string, string> = {}
const old = { password: 'a long password' }

async function release(title: string, data: object = {}): Promise<string> {
  const { id } = await aRelease(payload, { title, ...data })
  ids[title] = id
  return id
}

/** A copy of a newsroom that is standing still, as a place of its own. */
function copied(place: Place): Place {
  const folder = aFolder()
  cpSync(place.dataDir, folder, { recursive: true })
  return placeIn(folder)
}

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  await aUser(payload, 'administrator')
  editor = await aUser(payload, 'editor')
  leaver = await aUser(payload, 'editor')
  const hidden = await aPicture(payload, { alt: 'later hidden' })
  const kept = await aPicture(payload, { alt: 'kept' })
  const gone = await aContact(payload, { givenName: 'Gone' })
  ids.hidden = hidden.id
  ids.kept = kept.id
  ids.gone = gone.id
  await release('stays', { gallery: [hidden.id, kept.id], contacts: [{ contact: gone.id, role: 'pers' }] })
  for (const title of ['withdrawn', 'retracted', 'trashed', 'deleted', 'moved', 'corrected']) await release(title)
  const closed = await release('closed in French')
  await change(payload, closed, { title: 'fermé', body: aBody('fr'), languages: ['nl', 'fr'] }, { locale: 'fr' })
  const embargoed = await release('embargoed', { releaseAt: inHours(24) })
  await release('cancelled', { releaseAt: inHours(24) })
  // After the backup, and before it is put in again.
  const soon = Date.now() + 30_000
  await release('soon', { releaseAt: new Date(soon).toISOString() })
  for (const name of ['revoked', 'open'])
    tokens[name] = (await askForPass(payload, editor, embargoed, { kind: 'embargo' })).token
  const session = await payload.login({ collection: 'users', data: { email: editor.email, ...old } })
  expect(session.token).toBeTruthy()

  archive = path.join(aFolder(), 'before.tar')
  const wish = { key: undefined, secret: 'file', progress: quiet } as const
  await backup(await config, before, { ...wish, to: archive })

  const req = await createLocalReq({}, payload)
  const note = { nl: 'Niet meer', fr: 'Non', en: 'No' }
  const now = new Date().toISOString()
  const id = (title: string) => String(ids[title])
  await writeBeside(
    id('withdrawn'),
    {
      withdrawal: { state: 'withdrawn', at: now, note, reason: 'why' },
      changes: [{ id: 'a'.repeat(24), at: now, kind: 'withdrawal', note }],
    },
    req,
  )
  await writeBeside(id('retracted'), { withdrawal: { state: 'retracted', at: now, note } }, req)
  await writeBeside(id('moved'), { releaseAt: inHours(48) }, req)
  await writeBeside(id('closed in French'), { languages: ['nl'] }, req)
  await writeBeside(id('cancelled'), { _status: 'draft', stage: 'writing' }, req)
  await writeBeside(id('corrected'), { changes: [{ id: 'b'.repeat(24), at: now, kind: 'correction', note }] }, req)
  const write = { collection: 'press-releases', overrideAccess: true } as const
  await payload.update({ ...write, id: id('trashed'), data: { deletedAt: now } })
  await payload.delete({ ...write, id: id('deleted') })
  await payload.update({
    collection: 'media',
    id: hidden.id,
    overrideAccess: true,
    data: { visibility: 'never' },
  })
  await payload.delete({ collection: 'contacts', id: gone.id, overrideAccess: true })
  await revokePass(payload, editor, embargoed, String(tokens.revoked).split('.')[0] ?? '')
  await payload.delete({ collection: 'users', id: leaver.id, overrideAccess: true })
  await payload.update({
    collection: 'users',
    id: editor.id,
    overrideAccess: true,
    data: { password: 'quite another password', role: 'writer' },
  })
  laterArchive = path.join(aFolder(), 'later.tar')
  await backup(await config, before, { ...wish, to: laterArchive })
  // A place of its own for the later newsroom, which nobody has open.
  later = await restored(laterArchive)
  await new Promise((resolve) => setTimeout(resolve, soon - Date.now() + 100))
})
afterAll(() => close())

const stillPublic = ['closed in French', 'corrected', 'soon', 'stays', 'withdrawn']

/** What everybody may rely on after a restore that knows what happened since. */
async function expectTakenBack(place: Place): Promise<void> {
  expect(await readersSee(place)).toEqual(stillPublic)
  await at(place, async ({ payload: newsroom }) => {
    const read = async (title: string) =>
      newsroom.findByID({
        collection: 'press-releases',
        id: String(ids[title]),
        depth: 0,
        trash: true,
        disableErrors: true,
        overrideAccess: true,
      })
    const withdrawn = await read('withdrawn')
    expect([withdrawn?.withdrawal?.state, withdrawn?.withdrawal?.note?.nl, withdrawn?.changes?.length]).toEqual([
      'withdrawn',
      'Niet meer',
      1,
    ])
    expect((await read('retracted'))?.withdrawal?.state).toBe('retracted')
    expect((await read('trashed'))?.deletedAt).toBeTruthy()
    expect((await read('deleted'))?.deletedAt).toBeTruthy()
    expect((await read('cancelled'))?._status).toBe('draft')
    expect(Date.parse(String((await read('moved'))?.releaseAt))).toBeGreaterThan(Date.now() + 40 * 3_600_000)
    expect((await read('closed in French'))?.languages).toEqual(['nl'])
    const asReader = { overrideAccess: false, depth: 0 } as const
    const pictures = await newsroom.find({ collection: 'media', ...asReader })
    expect(pictures.docs.map(({ id }) => id)).toEqual([ids.kept])
    expect((await newsroom.find({ collection: 'contacts', ...asReader })).docs).toEqual([])
    expect(await redeemPass(String(tokens.revoked), newsroom)).toBeUndefined()
    expect((await redeemPass(String(tokens.open), newsroom))?.holder.release).toBe(ids.embargoed)
    const users = await newsroom.find({ collection: 'users', overrideAccess: true, showHiddenFields: true })
    expect(users.docs.map(({ id }) => id)).not.toContain(leaver.id)
    expect(users.docs.flatMap(({ sessions }) => sessions ?? [])).toEqual([])
    expect(users.docs.find(({ id }) => id === editor.id)?.role).toBe('writer')
    const signIn = (password: string) =>
      newsroom.login({ collection: 'users', data: { email: editor.email, password } })
    await expect(signIn(old.password)).rejects.toThrow()
    expect((await signIn('quite another password')).token).toBeTruthy()
  })
}

describe('what was taken back since the backup', () => {
  test('stays taken back when the backup takes the place of the later newsroom', async () => {
    const place = copied(later)
    const plan = await planInto(place, archive, { replace: true })
    expect(plan.held.releases.map(({ name }) => name.replace(/^\S+ /, '')).sort()).toEqual([
      'cancelled',
      'closed in French',
      'deleted',
      'moved',
      'retracted',
      'trashed',
      'withdrawn',
    ])
    expect(plan.held.older.map((name) => name.replace(/^\S+ /, '')).sort()).toEqual(['corrected', 'withdrawn'])
    expect(plan.opens).toEqual([])
    await restored(archive, { place, replace: true })
    await expectTakenBack(place)
    expect(readdirSync(place.dataDir).filter((name) => name.startsWith('before-restore-'))).toHaveLength(1)
  })

  test('stays taken back on a clean machine that is given a later backup, or the later newsroom', async () => {
    await expectTakenBack(await restored(archive, { since: laterArchive }))
    await expectTakenBack(await restored(archive, { since: copied(later).dataDir }))
  })

  test('is listed, and nothing is changed before somebody says yes, where nobody knows of it', async () => {
    const folder = aFolder()
    const first = await command('restore', [archive], { DATA_DIR: folder, DATABASE_URL: '' })
    expect(first.code).toBe(2)
    expect(first.text).toContain('NOBODY CAN SAY HERE')
    for (const title of ['withdrawn', 'retracted', 'trashed', 'deleted', 'moved', 'stays'])
      expect(first.text).toMatch(new RegExp(`- \\d{4}-\\d+ ${title}\n`))
    // Under embargo when it was made, and public by the clock: said apart.
    expect(first.text).toMatch(/Public by the clock[^-]+- \d{4}-\d+ soon/)
    expect(first.text).not.toMatch(/- \d{4}-\d+ embargoed/)
    expect(readdirSync(folder)).toEqual([])
    const second = await command('restore', [archive, '--yes'], { DATA_DIR: folder, DATABASE_URL: '' })
    expect([second.code, second.text]).toEqual([0, expect.stringContaining('nothing differs')])
    expect(await readersSee(placeIn(folder))).toEqual(
      [...stillPublic, 'deleted', 'moved', 'retracted', 'trashed'].sort(),
    )
  })

  test('is made public again only by whoever asks for that, having read what it is', async () => {
    const place = copied(later)
    const plan = await planInto(place, archive, { replace: true, reopen: true })
    expect(plan.opens.map((name) => name.replace(/^\S+ /, '')).sort()).toEqual([
      'deleted',
      'moved',
      'retracted',
      'trashed',
      'withdrawn',
    ])
    await restored(archive, { place, replace: true, reopen: true })
    expect(await readersSee(place)).toContain('retracted')
  })
})

test('an embargo is as it was: closed before its hour, open to its passes', async () => {
  const place = await restored(archive, { since: laterArchive })
  expect(await readersSee(place)).not.toContain('embargoed')
  await at(place, async ({ payload: newsroom }) => {
    const { releaseAt } = await newsroom.findByID({
      collection: 'press-releases',
      id: String(ids.embargoed),
      overrideAccess: true,
    })
    const was = await payload.findByID({
      collection: 'press-releases',
      id: String(ids.embargoed),
      overrideAccess: true,
    })
    expect(releaseAt).toBe(was.releaseAt)
  })
})

describe('a restore', () => {
  test('goes only where nothing is, unless it is told to replace what is there', async () => {
    const place = copied(later)
    await expect(restored(archive, { place })).rejects.toThrow(/already. With --replace/)
    expect((await compare(later, place)).differences).toEqual([])
  })

  test('does not touch a newsroom that somebody has open', async () => {
    const place = copied(later)
    const server = spawn(process.execPath, ['bin/run.mjs', 'tests/support/writer.ts'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATA_DIR: place.dataDir,
        DATABASE_URL: '',
        ...bucketFor(place.dataDir),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await new Promise((resolve) => server.stdout.once('data', resolve))
    const { code, text } = await command('restore', [archive, '--replace'], {
      DATA_DIR: place.dataDir,
      DATABASE_URL: '',
    })
    server.kill('SIGKILL')
    expect([code, text]).toEqual([1, expect.stringContaining('Stop it first')])
    expect(existsSync(path.join(place.dataDir, 'restoring'))).toBe(false)
  })

  test('sets aside what cannot be read any more, and says that it could not compare', async () => {
    const place = copied(later)
    const file = path.join(place.dataDir, 'press-room.db')
    const bytes = readFileSync(file)
    writeFileSync(file, Buffer.concat([Buffer.from('harmed by a disk'), bytes.subarray(16)]))
    await expect(planInto(place, archive)).rejects.toThrow('cannot be read')
    const plan = await planInto(place, archive, { replace: true })
    expect([plan.comparedWith, Boolean(plan.unreadable), plan.opens.length > 0]).toEqual([[], true, true])
    await restored(archive, { place, replace: true })
    expect(await readersSee(place)).toContain('stays')
  })

  test('killed at any moment leaves the old newsroom or the new one, whole, and is finished by the next start', async () => {
    const args = ['--replace', '--yes']
    const place = copied(later)
    let finished = 0
    for (let kill = 0; kill < 12; kill++) {
      // Both are known by what they hold: the later one has a release fewer.
      const { code } = await command(
        'restore',
        [archive, ...args],
        { DATA_DIR: place.dataDir, DATABASE_URL: '' },
        700 + kill * 300 + Math.random() * 300,
      )
      if (code === 0) finished++
      const seen = await readersSee(copied(place))
      expect([kill, seen]).toEqual([kill, stillPublic])
      rmSync(path.join(place.dataDir, 'search.db'), { force: true })
    }
    const last = await command('restore', [archive, ...args], { DATA_DIR: place.dataDir, DATABASE_URL: '' })
    expect([last.code, last.text]).toEqual([0, expect.stringContaining('nothing differs')])
    expect(readdirSync(place.dataDir).filter((name) => name.includes('restoring'))).toEqual([])
    expect(finished).toBeLessThan(12)
  }, 300_000)

  onDisk(
    'interrupted while it takes its place is finished by whoever opens the newsroom next',
    async () => {
      const place = copied(later)
      const plan = [
        { from: 'a/media', to: 'media', aside: 'old/media' },
        { from: 'a/press-room.db', to: 'press-room.db', aside: 'old/press-room.db' },
      ].map((move) =>
        Object.fromEntries(Object.entries(move).map(([key, one]) => [key, path.join(place.dataDir, one)])),
      )
      cpSync((await restored(archive)).dataDir, path.join(place.dataDir, 'a'), { recursive: true })
      // As a kill after the first move leaves it.
      cpSync(path.join(place.dataDir, 'media'), path.join(place.dataDir, 'old', 'media'), { recursive: true })
      rmSync(path.join(place.dataDir, 'media'), { recursive: true })
      writeFileSync(path.join(place.dataDir, 'restore.json'), JSON.stringify(plan))
      const { code } = await command('migrate', [], { DATA_DIR: place.dataDir, DATABASE_URL: '' })
      expect(code).toBe(0)
      expect(await readersSee(place)).toContain('retracted')
      expect(existsSync(path.join(place.dataDir, 'restore.json'))).toBe(false)
      expect(readdirSync(path.join(place.dataDir, 'old')).sort()).toEqual(['media', 'press-room.db'])
    },
    60_000,
  )
})
