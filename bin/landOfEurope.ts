import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { projection } from '../lib/drawings/frame'

type Countries = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

/**
 * The shapes of Europe from Natural Earth (1:50 million, public domain), so coarse that they are small and still look
 * like themselves. In steradians: the smallest bend of a coast that is kept, and the smallest island.
 */
const detailed = { bend: 4e-6, island: 2e-5 }
const coarse = { bend: 2e-5, island: 8e-5 }

/** The source text of lib/drawings/landOfEurope.ts. */
export function landOfEurope(): string {
  const file = createRequire(path.resolve('package.json')).resolve('world-atlas/countries-50m.json')
  const world = presimplify(JSON.parse(readFileSync(file, 'utf8')) as Countries, sphericalTriangleArea)
  const drawn = (kept: typeof detailed) => {
    const simpler = simplify(world, kept.bend)
    return filter(
      simpler,
      filterWeight(simpler, kept.island, (ring) => sphericalRingArea(ring, false)),
    ) as Countries
  }
  const draw = geoPath(projection).digits(0)
  const europe = drawn(detailed)
  const small = drawn(coarse)
  const land = relative(draw(feature(europe, europe.objects.land)))
  const borders = relative(draw(mesh(europe, europe.objects.countries, (a, b) => a !== b)))
  const outline = relative(draw(feature(small, small.objects.land)))
  return [
    '/** Made by `node bin/run.mjs drawMap` from Natural Earth (world-atlas); not to be edited. Paths on the sheet of frame.ts. */',
    `export const land =\n  '${land}'`,
    `export const borders =\n  '${borders}'`,
    '/** The land once more, for small maps. */',
    `export const outline =\n  '${outline}'`,
    '',
  ].join('\n')
}

/** A path of whole numbers with each step told from the one before, which takes a third less room; without what has shrunk to nothing. */
function relative(d: string | null): string {
  return (d ?? '').replace(/M([^MZ]*)(Z?)/g, (_, points: string, end: string) => {
    const [first = [0, 0], ...rest] = points.split('L').map((point) => point.split(',').map(Number) as [number, number])
    let [x, y] = first
    const steps = rest.flatMap(([toX, toY]) => {
      const step = [toX - x, toY - y] as const
      ;[x, y] = [toX, toY]
      return step[0] === 0 && step[1] === 0 ? [] : [step]
    })
    const told = steps.map(([dx, dy]) => `${dx}${dy < 0 ? '' : ' '}${dy}`).join(' ')
    return steps.length > (end ? 1 : 0) ? `M${first.join(' ')}l${told.replace(/ -/g, '-')}${end.toLowerCase()}` : ''
  })
}
