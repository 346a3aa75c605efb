import { describe, expect, test } from '@jest/globals'
import { overlap } from '@/lib/drawings/box'
import { drawNetwork, type NetworkCity, type NetworkSize, narrowNetwork, wideNetwork } from '@/lib/drawings/drawNetwork'
import { aCrowd, aMentorship, aPairedCity } from '../../../support/shapes'

const sizes = [
  ['a desk', wideNetwork],
  ['a telephone', narrowNetwork],
] as const
const longest = aPairedCity('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-aan-de-Zee')
const named = (...names: string[]) => names.map((name) => aPairedCity(name))

const boxOf = ({ text, lines }: NetworkCity) => ({
  x: text.x,
  y: text.y - text.leading * 0.75,
  width: text.width,
  height: lines.length * text.leading,
})

function faults(pairs: Parameters<typeof drawNetwork>[0], size: NetworkSize): string[] {
  const { mentors, learners, width, height } = drawNetwork(pairs, size)
  const all = [...mentors, ...learners].map((one) => ({ id: one.city.id, box: boxOf(one) }))
  return all.flatMap(({ id, box }, index) => [
    ...all.slice(index + 1).flatMap((other) => (overlap(box, other.box) ? [`${id} × ${other.id}`] : [])),
    ...(box.x < 0 || box.y < 0 || box.x + box.width > width + 0.01 || box.y + box.height > height
      ? [`${id} over the edge`]
      : []),
  ])
}

describe.each(sizes)('the picture of the network on %s', (_, size) => {
  test.each([0, 1, 2, 40])('with %d pairs has no name over another or over the edge', (amount) => {
    expect(faults(aCrowd(amount), size)).toEqual([])
  })

  test('breaks the longest name into lines and loses no letter of it', () => {
    const pairs = [aMentorship(longest, aPairedCity('B')), aMentorship(aPairedCity('A'), longest)]
    expect(faults(pairs, size)).toEqual([])
    expect(drawNetwork(pairs, size).mentors[0]?.lines.join('')).toBe(longest.name.text)
  })

  test('is the same each time it is drawn', () => {
    expect(JSON.stringify(drawNetwork(aCrowd(40), size))).toBe(JSON.stringify(drawNetwork(aCrowd(40), size)))
  })
})

describe('the picture of the network', () => {
  const [a, b, c, d] = named('A', 'B', 'C', 'D') as [
    ReturnType<typeof aPairedCity>,
    ReturnType<typeof aPairedCity>,
    ReturnType<typeof aPairedCity>,
    ReturnType<typeof aPairedCity>,
  ]

  test('has each city once on its side, and one that is mentor and learner on both', () => {
    const { mentors, learners, arrows } = drawNetwork(
      [aMentorship(a, b), aMentorship(a, c), aMentorship(b, c)],
      wideNetwork,
    )
    expect(mentors.map(({ city }) => city.id)).toEqual(['A', 'B'])
    expect(learners.map(({ city }) => city.id)).toEqual(['B', 'C'])
    expect(arrows).toHaveLength(3)
  })

  test('puts those who belong together beside each other, so that arrows do not cross without need', () => {
    const { mentors, learners } = drawNetwork(
      [aMentorship(a, c), aMentorship(b, d), aMentorship(a, aPairedCity('E'))],
      wideNetwork,
    )
    expect(mentors.map(({ city }) => city.id)).toEqual(['A', 'B'])
    expect(learners.map(({ city }) => city.id)).toEqual(['C', 'E', 'D'])
  })
})
