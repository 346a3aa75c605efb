import { describe, expect, test } from '@jest/globals'
import { heldBack, madePublic } from '@/collections/keep/heldBack'
import { emptyStanding, type Standing, type StandingRelease } from '@/collections/keep/standing'

const now = '2026-11-25T03:00:00.000Z'
const [past, future, farther] = ['2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z', '2026-12-24T00:00:00.000Z']

const aRelease = (more: Partial<StandingRelease> = {}): StandingRelease => ({
  name: 'one',
  status: 'published',
  languages: ['nl', 'fr'],
  releaseAt: past,
  deletedAt: null,
  withdrawal: { state: 'none' },
  changes: [],
  ...more,
})
const withRelease = (release?: StandingRelease): Standing => ({
  ...emptyStanding(),
  releases: new Map(release ? [['id', release]] : []),
})
const heldOf = (then: StandingRelease, later?: StandingRelease) =>
  heldBack(withRelease(then), withRelease(later), now).releases[0]?.beside

describe('what a restore holds back of a release', () => {
  test.each([
    ['nothing, when it stands as it stood', aRelease(), aRelease(), undefined],
    ['it, when it was deleted', aRelease(), undefined, { deletedAt: now }],
    ['it, when it lies in the trash', aRelease(), aRelease({ deletedAt: past }), { deletedAt: past }],
    [
      'it, when it was taken back to a draft',
      aRelease(),
      aRelease({ status: 'draft' }),
      { _status: 'draft', stage: 'writing' },
    ],
    ['its language, when that was closed', aRelease(), aRelease({ languages: ['nl'] }), { languages: ['nl'] }],
    ['its hour, when that was moved', aRelease(), aRelease({ releaseAt: future }), { releaseAt: future }],
    ['a later hour ahead', aRelease({ releaseAt: future }), aRelease({ releaseAt: farther }), { releaseAt: farther }],
    [
      'nothing, when its hour was moved forward',
      aRelease({ releaseAt: farther }),
      aRelease({ releaseAt: future }),
      undefined,
    ],
    [
      'its embargo, when that was cancelled',
      aRelease({ releaseAt: future }),
      aRelease({ releaseAt: future, status: 'draft' }),
      { _status: 'draft', stage: 'writing' },
    ],
    [
      'its withdrawal',
      aRelease(),
      aRelease({ withdrawal: { state: 'withdrawn' } }),
      { withdrawal: { state: 'withdrawn' }, changes: [] },
    ],
    [
      'a retraction that followed a withdrawal',
      aRelease({ withdrawal: { state: 'withdrawn' } }),
      aRelease({ withdrawal: { state: 'retracted' } }),
      { withdrawal: { state: 'retracted' }, changes: [] },
    ],
    ['nothing of a draft', aRelease({ status: 'draft' }), undefined, undefined],
    ['nothing of what was retracted already', aRelease({ withdrawal: { state: 'retracted' } }), undefined, undefined],
  ])('%s', (_, then, later, beside) => {
    expect(heldOf(then, later)).toEqual(beside)
  })
})

test('a record that was hidden or deleted since stays hidden; one that was hidden already needs nothing', () => {
  const records = (...all: [string, boolean][]): Standing => ({
    ...emptyStanding(),
    records: new Map(all.map(([ref, isHidden]) => [ref, { isHidden, name: ref }])),
  })
  const then = records(['media:a', false], ['media:b', false], ['media:c', false], ['media:d', true])
  const later = records(['media:a', false], ['media:b', true], ['media:d', true])
  expect(heldBack(then, later, now).records.map(({ ref }) => ref)).toEqual(['media:b', 'media:c'])
})

test('a pass that was revoked, or is gone, no longer opens; one that was revoked already keeps its hour', () => {
  const passes = (all: [string, string | null][]): Standing => ({ ...emptyStanding(), passes: new Map(all) })
  const then = passes([
    ['a', null],
    ['b', null],
    ['c', null],
    ['d', past],
  ])
  const later = passes([
    ['a', null],
    ['b', past],
    ['d', past],
  ])
  expect(heldBack(then, later, now).passes).toEqual([
    { id: 'b', revokedAt: past },
    { id: 'c', revokedAt: now },
  ])
})

test('what becomes public by the clock is told apart from what was public', () => {
  const standing = {
    ...emptyStanding(),
    releases: new Map([
      ['a', aRelease({ name: 'a' })],
      ['b', aRelease({ name: 'b', releaseAt: future })],
    ]),
  }
  expect(madePublic(standing, now, now)).toEqual({ all: ['a'], byTheClock: [] })
  expect(madePublic(standing, now, farther)).toEqual({ all: ['a', 'b'], byTheClock: ['b'] })
})
