import type { Mentorship, MentorshipCity } from '../model/mentorship'
import { apart } from './apart'
import type { Box, Point } from './box'
import { onSheet, sheet } from './frame'
import { widthOf } from './lettering'
import { citiesIn, type Part } from './pairs'
import { type PlacedName, placeNames } from './placeNames'
import { remembered } from './remembered'

/** `scale` is that of the sheet (frame.ts); the letters stay as they are, in units of the drawing: sixteen are one rem. */
export type MapSize = { scale: number; letters: number; markRadius: number }

export const wideMap: MapSize = { scale: 1, letters: 16, markRadius: 6 }
/** As wide as a telephone of 360 pixels has room for. */
export const narrowMap: MapSize = { scale: 300 / sheet.width, letters: 14, markRadius: 5.5 }

export type MapCity = {
  city: MentorshipCity
  part: Part
  mark: Point
  /** Missing where there was no room for it: the mark stays, and the table has the name. */
  name?: PlacedName
}

export type MapArrow = { mentorship: Mentorship; line: string; head: string }

export type NetworkMap = {
  width: number
  height: number
  cities: MapCity[]
  arrows: MapArrow[]
  /** Some marks had to give way to others. */
  isApart: boolean
  /** Cities that cannot be on it: the newsroom has not said where they are, or they lie beyond its edges. */
  withoutPlace: MentorshipCity[]
  beyond: MentorshipCity[]
}

/**
 * The cities of these mentorships on a map of Europe, an arrow from mentor to learner. Marks of neighbours stand side by
 * side, names never overlap, and the same mentorships always make the same drawing.
 */
export function drawMap(mentorships: readonly Mentorship[], size: MapSize): NetworkMap {
  const all = citiesIn(mentorships)
  const located = all.flatMap(({ city, part }) => {
    const at = city.coordinates && onSheet(city.coordinates)
    return at ? [{ city, part, at: { x: at[0] * size.scale, y: at[1] * size.scale } }] : []
  })
  const placeOf = new Map(located.map(({ city }, index) => [city.id, index]))
  const joined = mentorships.flatMap((mentorship) => {
    const [from, to] = [placeOf.get(mentorship.mentor.id), placeOf.get(mentorship.learner.id)]
    return from === undefined || to === undefined ? [] : [{ mentorship, from, to }]
  })
  const { marks, arrows, names } = arranged({
    size,
    points: located.map(({ at }) => rounded(at)),
    widths: located.map(({ city }) => Math.ceil(widthOf(city.name.text) * size.letters) + 4),
    joined: joined.map(({ from, to }) => [from, to]),
  })
  return {
    width: Math.round(sheet.width * size.scale),
    height: Math.round(sheet.height * size.scale),
    cities: located.flatMap(({ city, part }, index) => {
      const [mark, name] = [marks[index], names[index]]
      return mark ? [{ city, part, mark, ...(name ? { name } : {}) }] : []
    }),
    arrows: joined.flatMap(({ mentorship }, index) => {
      const drawn = arrows[index]
      return drawn ? [{ mentorship, line: drawn.line, head: drawn.head }] : []
    }),
    isApart: located.some(
      ({ at }, index) => Math.hypot(at.x - (marks[index]?.x ?? 0), at.y - (marks[index]?.y ?? 0)) > 1,
    ),
    withoutPlace: all.flatMap(({ city }) => (city.coordinates ? [] : [city])),
    beyond: all.flatMap(({ city }) => (city.coordinates && !onSheet(city.coordinates) ? [city] : [])),
  }
}

type Given = { size: MapSize; points: Point[]; widths: number[]; joined: [from: number, to: number][] }

/** The work, in numbers alone. Some ten milliseconds for forty cities, so it is done once and not for each reader. */
const arranged = remembered(({ size, points, widths, joined }: Given) => {
  const { scale, letters, markRadius } = size
  const room: Box = { x: 0, y: 0, width: sheet.width * scale, height: sheet.height * scale }
  const marks = apart(points, markRadius * 2 + 4, inset(room, markRadius + 2)).map(rounded)
  const at = (index: number): Point => marks[index] ?? { x: 0, y: 0 }
  const arrows = joined.map(([from, to]) => arrow(at(from), at(to), markRadius))
  const names = placeNames(
    widths.map((width, index) => ({ mark: at(index), width, height: Math.ceil(letters * 1.3) })),
    { room: inset(room, 2), markRadius, lines: arrows.flatMap(({ chords }) => chords) },
  )
  return { marks, arrows, names }
})

/** From the edge of one mark to the edge of another, in a curve to the left of the way there, so that there and back are two. */
function arrow(from: Point, to: Point, radius: number) {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const bend = { x: (from.x + to.x) / 2 + dy * 0.14, y: (from.y + to.y) / 2 - dx * 0.14 }
  const start = towards(from, bend, radius + 2)
  const tip = towards(to, bend, radius + 2)
  const head = Math.min(9, length / 3)
  const base = towards(tip, bend, head)
  const [ux, uy] = [(tip.x - base.x) / head, (tip.y - base.y) / head]
  const wing = head * 0.5
  const left = rounded({ x: base.x - uy * wing, y: base.y + ux * wing })
  const right = rounded({ x: base.x + uy * wing, y: base.y - ux * wing })
  const middle = { x: (start.x + 2 * bend.x + base.x) / 4, y: (start.y + 2 * bend.y + base.y) / 4 }
  return {
    line: `M${pair(start)}Q${pair(rounded(bend))} ${pair(rounded(towards(tip, bend, head - 1)))}`,
    head: `M${pair(tip)}L${pair(left)}L${pair(right)}z`,
    chords: [
      { from: start, to: middle },
      { from: middle, to: tip },
    ],
  }
}

/** The point at a distance from one on the way to another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const share = distance / length
  return rounded({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 })
const pair = ({ x, y }: Point): string => `${x} ${y}`

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
})
