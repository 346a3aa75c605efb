import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import type { Payload } from 'payload'
import { fileStoreOf, isEmptyStore } from '@/collections/files/fileStore'
import { backup } from '@/collections/keep/backup'
import { copy } from '@/collections/keep/copy'
import { type Place, placeAt } from '@/collections/keep/place'
import { restore } from '@/collections/keep/restore'
import { env } from '@/lib/env'
import { aFolder, at, command, compare, placeIn, planInto, quiet, restored } from '../support/keeping'
import { mediaFolder } from '../support/mediaFolder'
import { openPayload } from '../support/payload'
import { aRelease, aUser } from '../support/records'
import { aPicture } from '../support/storedPicture'

/** A newsroom moves between a disk and a bucket, by a backup or a copy. */

const here: Place = env
let payload: Payload
let close: () => Promise<void>
let archive: string
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  await aUser(payload, 'administrator')
  for (let n = 0; n < 3; n++) await aRelease(payload, { gallery: [(await aPicture(payload)).id] })
  archive = path.join(aFolder(), 'bucket.tar')
  await backup(await config, here, { to: archive, key: undefined, secret: 'file', progress: quiet })
}, 60_000)
afterAll(() => close())

const onDiskIn = (folder: string): Place => placeAt(folder, folder)
const inBucket = mediaFolder(here.dataDir)
const differences = async (one: Place, other: Place) =>
  (await compare(one, other)).differences.filter((one) => !/^documents\/users \w+: sessions/.test(one))
const expectFiles = (folder: string) => {
  const names = readdirSync(inBucket).sort()
  expect(names.length).toBe(12)
  expect(readdirSync(folder).sort()).toEqual(names)
  for (const name of names)
    expect(readFileSync(path.join(folder, name))).toEqual(readFileSync(path.join(inBucket, name)))
}

describe('a backup of a newsroom whose files are in a bucket', () => {
  test('holds them, and is restored onto a disk, and from there into another part of the bucket', async () => {
    const disk = await restored(archive, { place: onDiskIn(aFolder()) })
    expect(await differences(here, disk)).toEqual([])
    expectFiles(path.join(disk.dataDir, 'media'))
    const again = path.join(aFolder(), 'disk.tar')
    await backup(await config, disk, { to: again, key: undefined, secret: 'file', progress: quiet })
    const bucket = await restored(again)
    expect(await differences(here, bucket)).toEqual([])
    expectFiles(mediaFolder(bucket.dataDir))
    expect(existsSync(path.join(bucket.dataDir, 'media'))).toBe(false)
  }, 120_000)

  test('goes only where no files are, because those of the newsroom that stands there stay', async () => {
    const place = placeIn(aFolder())
    await fileStoreOf(place).put('somebody.png', Buffer.from('x'))
    await expect(restored(archive, { place })).rejects.toThrow(/There are files in s3:.*give an unused S3_PREFIX/)
    expect(readdirSync(mediaFolder(place.dataDir))).toEqual(['somebody.png'])
  })

  test('goes on over what it had begun itself, and nobody opens that meanwhile', async () => {
    const place = placeIn(aFolder())
    const variables = { DATA_DIR: place.dataDir, DATABASE_URL: '' }
    let files = 0
    const stop = ({ what }: { what: string }) => {
      if (what === 'files' && ++files === 5) throw new Error('killed here')
    }
    await expect(restore(await config, await planInto(place, archive), stop)).rejects.toThrow('killed here')
    expect(readdirSync(mediaFolder(place.dataDir))).toHaveLength(5)
    const opened = await command('migrate', [], variables)
    expect([opened.code, opened.text]).toEqual([1, expect.stringContaining('was not finished')])
    await fileStoreOf(place).put('of-another-backup.png', Buffer.from('x'))
    const { code, text } = await command('restore', [archive, '--yes', '--replace'], variables)
    expect([code, text]).toEqual([0, expect.stringContaining('nothing differs')])
    expectFiles(mediaFolder(place.dataDir))
    expect(await differences(here, place)).toEqual([])
  }, 180_000)
})

describe('a copy', () => {
  test('moves files from the bucket to a disk and back, and compares them', async () => {
    const still = await restored(archive)
    const disk = onDiskIn(aFolder())
    const there = await copy(await config, still, disk, quiet)
    expect([there.proof.differences, there.files.missing]).toEqual([[], []])
    expect(there.files.copied).toBeGreaterThanOrEqual(12)
    expectFiles(path.join(disk.dataDir, 'media'))
    const back = placeIn(aFolder())
    const returned = await copy(await config, disk, back, quiet)
    expect([returned.proof.differences, returned.files.missing]).toEqual([[], []])
    expectFiles(mediaFolder(back.dataDir))
  }, 120_000)

  test('is told where by s3://, and opens it with the key of the variables', async () => {
    const [from, to] = [await restored(archive, { place: onDiskIn(aFolder()) }), aFolder()]
    const bucket = `s3://${env.objectStorage?.bucket}/moved/${path.basename(to)}`
    const { code, text } = await command('copy', ['--from', from.dataDir, '--to', to, '--to-files', bucket], {})
    expect([code, text]).toEqual([0, expect.stringContaining('Nothing differs.')])
    expectFiles(path.join(mediaFolder(here.dataDir), '..', 'moved', path.basename(to)))
    expect(existsSync(path.join(to, 'media'))).toBe(false)
  }, 120_000)
})

test('an empty part of the bucket is one', async () => {
  const place = placeIn(aFolder())
  expect(await isEmptyStore(fileStoreOf(place))).toBe(true)
  await at(await restored(archive, { place }), async () => undefined)
  expect(await isEmptyStore(fileStoreOf(place))).toBe(false)
})
