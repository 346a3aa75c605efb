import { describe, expect, test } from '@jest/globals'
import { type Box, overlap, type Point } from '@/lib/drawings/box'
import { drawMap, type MapSize, narrowMap, wideMap } from '@/lib/drawings/drawMap'
import type { Mentorship } from '@/lib/model/mentorship'
import { aCrowd, aMentorship, aPairedCity } from '../../../support/shapes'

const brussels = aPairedCity('Brussel', { coordinates: [4.352, 50.847] })
const schaerbeek = aPairedCity('Schaarbeek', { coordinates: [4.38, 50.868] })
const saintJean = aPairedCity('Saint-Jean-de-la-Ruelle', { coordinates: [1.87, 47.912] })
const jelgava = aPairedCity('Jelgava', { coordinates: [23.713, 56.652] })
const two = [aMentorship(brussels, saintJean, { isConfirmed: false }), aMentorship(schaerbeek, jelgava)]

const sizes = [
  ['a desk', wideMap],
  ['a telephone', narrowMap],
] as const
const amounts = [0, 1, 2, 5, 10, 20, 40]

/** Every two names, and every name and mark, that touch; and what stands over the edge. */
function faults(mentorships: Mentorship[], size: MapSize): string[] {
  const { cities, width, height } = drawMap(mentorships, size)
  const radius = size.markRadius
  const marks = cities.map(({ city, mark }) => ({
    what: `mark of ${city.id}`,
    box: { x: mark.x - radius, y: mark.y - radius, width: 2 * radius, height: 2 * radius },
  }))
  const names = cities.flatMap(({ city, name }) => (name ? [{ what: city.id, box: name.box }] : []))
  const all = [...names, ...marks]
  const touching = names.flatMap((one) =>
    all.flatMap((other) => (one !== other && overlap(one.box, other.box) ? [`${one.what} × ${other.what}`] : [])),
  )
  const close = cities.flatMap((one, index) =>
    cities.slice(index + 1).flatMap((other) => {
      const distance = Math.hypot(one.mark.x - other.mark.x, one.mark.y - other.mark.y)
      return distance < 2 * radius + 1 ? [`${one.city.id} on ${other.city.id}`] : []
    }),
  )
  const over = all.filter(
    ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
  )
  return [...touching, ...close, ...over.map(({ what }) => `${what} over the edge`)]
}

describe.each(sizes)('the map on %s', (_, size) => {
  test.each(amounts)('with %d pairs has no name over another, over a mark or over the edge', (amount) => {
    expect(faults(aCrowd(amount), size)).toEqual([])
  })

  test('names every city of a small network, also two beside each other', () => {
    const { cities } = drawMap(two, size)
    expect(cities.map(({ city, name }) => [city.id, Boolean(name)])).toEqual([
      ['Brussel', true],
      ['Saint-Jean-de-la-Ruelle', true],
      ['Schaarbeek', true],
      ['Jelgava', true],
    ])
  })

  test('puts each name nearer to its own mark than to any other', () => {
    const { cities } = drawMap(two, size)
    const distance = (mark: Point, { x, y, width, height }: Box) =>
      Math.hypot(Math.max(x - mark.x, 0, mark.x - x - width), Math.max(y - mark.y, 0, mark.y - y - height))
    for (const { city, mark, name } of cities) {
      if (!name || name.leader) continue
      const others = cities.filter((one) => one.city.id !== city.id)
      const nearest = Math.min(...others.map((one) => distance(one.mark, name.box)))
      expect([city.id, nearest - distance(mark, name.box) > 3]).toEqual([city.id, true])
    }
  })

  test.each([
    ['Brussel', 'Schaarbeek'],
    ['Bruxelles', 'Schaerbeek'],
    ['Brussels', 'Schaerbeek'],
  ])('puts no name beside the mark of a neighbour, where it would be read as that one’s (%s, %s)', (one, other) => {
    const [first, second] = [
      aPairedCity(one, { coordinates: [4.352, 50.847] }),
      aPairedCity(other, { coordinates: [4.38, 50.868] }),
    ]
    const { cities } = drawMap([aMentorship(first, saintJean), aMentorship(second, jelgava)], size)
    const isBeside = (mark: Point, { y, height }: Box) => mark.y > y && mark.y < y + height
    const across = (mark: Point, { x, width }: Box) => Math.max(x - mark.x, mark.x - x - width)
    for (const { city, mark, name } of cities) {
      if (!name || name.leader || isBeside(mark, name.box)) continue
      const misread = cities.filter(
        (near) => near.city !== city && isBeside(near.mark, name.box) && across(near.mark, name.box) < name.box.height,
      )
      expect([city.id, misread.map((near) => near.city.id)]).toEqual([city.id, []])
    }
  })

  test('gives each of forty cities in one spot a mark of its own, as near to it as can be', () => {
    const spot = [4.352, 50.847] as [number, number]
    const crowd = Array.from({ length: 20 }, (_, index) =>
      aMentorship(aPairedCity(`A${index}`, { coordinates: spot }), aPairedCity(`B${index}`, { coordinates: spot })),
    )
    expect(faults(crowd, size)).toEqual([])
    const { cities } = drawMap(crowd, size)
    const [x, y] = ['x', 'y'].map((axis) => cities.map(({ mark }) => mark[axis as 'x' | 'y']))
    const spread = Math.max(
      Math.max(...(x ?? [])) - Math.min(...(x ?? [])),
      Math.max(...(y ?? [])) - Math.min(...(y ?? [])),
    )
    expect(spread).toBeLessThan(10 * 2 * (size.markRadius + 2))
  })

  test('is the same each time it is drawn', () => {
    expect(JSON.stringify(drawMap(aCrowd(40), size))).toBe(JSON.stringify(drawMap(aCrowd(40), size)))
  })
})

describe('the map', () => {
  test('names nearly all of eighty cities on a desk', () => {
    const { cities } = drawMap(aCrowd(40), wideMap)
    expect(cities.length).toBe(80)
    expect(cities.filter(({ name }) => name).length).toBeGreaterThan(70)
  })

  test('leads from the mentor to the learner, and there and back by two ways', () => {
    const { arrows, cities } = drawMap([aMentorship(brussels, jelgava), aMentorship(jelgava, brussels)], wideMap)
    const starts = arrows.map(({ line }) => /^M([\d.]+) ([\d.]+)/.exec(line)?.slice(1).map(Number) ?? [])
    cities.forEach(({ mark }, index) => {
      const [x = 0, y = 0] = starts[index] ?? []
      expect(Math.hypot(x - mark.x, y - mark.y)).toBeCloseTo(wideMap.markRadius + 2, 0)
    })
    expect(new Set(arrows.map(({ line }) => line.split('Q')[1]?.split(' ').slice(0, 2).join())).size).toBe(2)
  })

  test('says of a city what it is in all its pairs', () => {
    const { cities } = drawMap([aMentorship(brussels, jelgava), aMentorship(jelgava, saintJean)], wideMap)
    expect(cities.map(({ city, part }) => [city.id, part])).toEqual([
      ['Brussel', 'mentor'],
      ['Jelgava', 'both'],
      ['Saint-Jean-de-la-Ruelle', 'learner'],
    ])
  })

  test('leaves out, and tells of, cities that lie beyond its edges or that nobody has placed, and their arrows', () => {
    const dakar = aPairedCity('Dakar', { coordinates: [-17.44, 14.69] })
    const auckland = aPairedCity('Auckland', { coordinates: [174.76, -36.85] })
    const nowhere = aPairedCity('Nergens')
    const drawn = drawMap(
      [aMentorship(brussels, dakar), aMentorship(brussels, nowhere), aMentorship(auckland, jelgava)],
      wideMap,
    )
    expect(drawn.cities.map(({ city }) => city.id)).toEqual(['Brussel', 'Jelgava'])
    expect(drawn.arrows).toEqual([])
    expect(drawn.beyond.map(({ id }) => id)).toEqual(['Dakar', 'Auckland'])
    expect(drawn.withoutPlace.map(({ id }) => id)).toEqual(['Nergens'])
  })
})
