import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { landOfEurope } from '@/bin/landOfEurope'
import { onSheet, sheet } from '@/lib/drawings/frame'
import { borders, land, outline } from '@/lib/drawings/landOfEurope'

test('the shapes of Europe are what the data make of them (otherwise: node bin/run.mjs drawMap)', () => {
  expect(readFileSync('lib/drawings/landOfEurope.ts', 'utf8')).toBe(landOfEurope())
})

test('the shapes are small: those of the map and those of a small map', () => {
  expect(gzipSync(land + borders).length).toBeLessThan(4_000)
  expect(gzipSync(outline).length).toBeLessThan(1_500)
})

test.each<[string, [number, number], boolean]>([
  ['Reykjavik', [-21.9, 64.1], true],
  ['Lisbon', [-9.1, 38.7], true],
  ['Valletta', [14.5, 35.9], true],
  ['Nicosia', [33.4, 35.2], true],
  ['Hammerfest', [23.7, 70.7], true],
  ['Kyiv', [30.5, 50.5], true],
  ['Ponta Delgada', [-25.7, 37.7], false],
  ['Yerevan', [44.5, 40.2], false],
  ['Longyearbyen', [15.6, 78.2], false],
  ['Las Palmas', [-15.4, 28.1], false],
  ['Dakar', [-17.4, 14.7], false],
  ['Tokyo', [139.7, 35.7], false],
  ['Wellington', [174.8, -41.3], false],
  ['the South Pole', [0, -90], false],
])('%s is on the sheet or not', (_, coordinates, isOn) => {
  expect(onSheet(coordinates) !== undefined).toBe(isOn)
})

test('north is up and east is right', () => {
  const [west, east] = [onSheet([-9.1, 38.7]), onSheet([23.7, 38])]
  const [south, north] = [onSheet([10, 40]), onSheet([10, 60])]
  expect(west?.[0]).toBeLessThan(east?.[0] ?? 0)
  expect(north?.[1]).toBeLessThan(south?.[1] ?? 0)
  expect(north?.[1]).toBeLessThan(sheet.height)
})
