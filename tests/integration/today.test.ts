import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'
import { today } from '@/collections/workflow/today'
import { body, link, p } from '@/demo/text'
import { openPayload } from '../support/payload'
import { aBody, aContact, aReadyDraft, aRelease, aUser, change } from '../support/records'
import { takeStep } from '../support/rest'

let payload: Payload
let close: () => Promise<void>
let administrator: User
let writer: User
let editor: User
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  administrator = await aUser(payload, 'administrator')
  writer = await aUser(payload, 'writer')
  editor = await aUser(payload, 'editor')
})
afterAll(() => close())

const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString()
const desk = (user: User) => today(payload, { ...user, collection: 'users' }, 'nl')
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

test('the start of the day tells what goes out next, what waits for whom, and what is not in order', async () => {
  const later = await aRelease(payload, { releaseAt: hours(48) })
  const sooner = await aRelease(payload, { releaseAt: hours(2) })
  const planned = await aReadyDraft(payload, { releaseAt: hours(24) })
  const review = await aReadyDraft(payload)
  await takeStep(payload, review.id, editor, { step: 'submit' })
  const ready = await aReadyDraft(payload)
  await takeStep(payload, ready.id, writer, { step: 'submit' })
  await takeStep(payload, ready.id, editor, { step: 'approve' })
  const hurried = await aReadyDraft(payload)
  await takeStep(payload, hurried.id, administrator, { step: 'releaseWithoutReview', text: 'Spoed' })
  const stale = await aReadyDraft(payload)
  await change(payload, stale.id, { title: 'T', body: aBody('t') }, { locale: 'fr', draft: true })
  await change(payload, stale.id, { title: 'Anders' }, { draft: true })
  const gone = await aContact(payload, { active: false })
  const orphan = await aRelease(payload, { contacts: [{ contact: gone.id }] })
  const days = (n: number) => hours(n * 24)
  const absent = await aContact(payload, { absences: [{ from: days(-1), until: days(1) }] })
  await aContact(payload, { absences: [{ from: days(3), until: days(4) }] })
  const without = await aReadyDraft(payload, { contacts: [{ contact: absent.id }] })
  await aRelease(payload, { contacts: [{ contact: absent.id }] })
  const broken = await aRelease(payload, { body: body(p(link('https://www.example.org/weg', 'weg'))) as never })
  await payload.update({
    collection: 'link-checks',
    where: { url: { equals: 'https://www.example.org/weg' } },
    data: { state: 'dead', answer: '404' },
    overrideAccess: true,
  })
  await aRelease(payload)

  const mine = await desk(writer)
  expect(mine.comingOut.map(({ id, isReleased }) => [id, isReleased])).toEqual([
    [sooner.id, true],
    [planned.id, false],
    [later.id, true],
  ])
  expect(ids(mine.forReview)).toEqual([review.id])
  expect(ids((await desk(editor)).forReview)).toEqual([])
  expect(ids(mine.approved)).toEqual([ready.id])
  expect(ids(mine.unreviewed)).toEqual([hurried.id])
  expect(mine.languages.find(({ id }) => id === stale.id)).toMatchObject({ missing: ['en'], behind: ['fr'] })
  expect(ids(mine.languages)).not.toContain(orphan.id)
  expect(mine.away.map(({ id, hasLeft, releases }) => [id, hasLeft, ids(releases)]).sort()).toEqual(
    [
      [gone.id, true, [orphan.id]],
      [absent.id, false, [without.id]],
    ].sort(),
  )
  expect(mine.brokenLinks.map(({ url, releases }) => [url, ids(releases)])).toEqual([
    ['https://www.example.org/weg', [broken.id]],
  ])
})

test('nobody without a role in the newsroom sees any of it', async () => {
  await expect(today(payload, { ...writer, collection: 'users', role: 'nobody' } as never, 'nl')).rejects.toThrow()
})
