import type { Mentorship, MentorshipCity } from '../model/mentorship'
import { inLines, widthOf } from './lettering'

/** Measures of a drawing in its own units, sixteen of which are one rem; it is never wider than `width`. */
export type NetworkSize = { width: number; letters: number; gap: number }

/** For a desk, and for a telephone: names break earlier there. */
export const wideNetwork: NetworkSize = { width: 600, letters: 16, gap: 110 }
export const narrowNetwork: NetworkSize = { width: 300, letters: 15, gap: 44 }

export type NetworkCity = {
  city: MentorshipCity
  /** The middle of its mark. */
  x: number
  y: number
  lines: string[]
  /** Where its name stands: its left edge, its width, the first line's base line, and the distance to the next. */
  text: { x: number; width: number; y: number; leading: number }
}

export type NetworkArrow = { mentorship: Mentorship; line: string; head: string }

export type Network = {
  width: number
  height: number
  mentors: NetworkCity[]
  learners: NetworkCity[]
  arrows: NetworkArrow[]
}

export const markRadius = 6

/**
 * Mentor cities on the left, learner cities on the right, an arrow for each pair; a city that is both stands on both
 * sides. The same mentorships always make the same drawing, and each name has its lines to itself.
 */
export function drawNetwork(mentorships: readonly Mentorship[], size: NetworkSize): Network {
  const [left, right] = inOrder(mentorships)
  const leading = Math.round(size.letters * 1.3)
  const side = (size.width - size.gap - 4 * (markRadius + 8)) / 2
  const setting = (cities: MentorshipCity[]) =>
    cities.map((city) => ({ city, lines: inLines(city.name.text, side / size.letters) }))
  const [mentors, learners] = [setting(left), setting(right)]
  const nameWidth = (lines: string[]) => Math.max(0, ...lines.map(widthOf)) * size.letters
  const mentorWidth = Math.max(0, ...mentors.map(({ lines }) => nameWidth(lines)))
  const rows = rowsOf(mentors, learners, leading)
  const height = rows.reduce((sum, row) => sum + row, 0)
  const [mentorX, learnerX] = [mentorWidth + 10 + markRadius, mentorWidth + 10 + 3 * markRadius + size.gap]

  const placed = (column: typeof mentors, x: number, isLeft: boolean): NetworkCity[] => {
    const first = firstRow(column, rows)
    let top = rows.slice(0, first).reduce((sum, row) => sum + row, 0)
    return column.map(({ city, lines }, index) => {
      const room = rows[first + index] ?? 0
      const y = top + room / 2
      const width = nameWidth(lines)
      const textX = isLeft ? 0 : x + markRadius + 10
      const text = { x: textX, width, y: y - ((lines.length - 1) * leading) / 2 + size.letters * 0.34, leading }
      top += room
      return { city, x, y, lines, text }
    })
  }
  const drawn = { mentors: placed(mentors, mentorX, true), learners: placed(learners, learnerX, false) }
  const at = (column: NetworkCity[], { id }: MentorshipCity) => column.find(({ city }) => city.id === id)
  const arrows = mentorships.flatMap((mentorship) => {
    const [from, to] = [at(drawn.mentors, mentorship.mentor), at(drawn.learners, mentorship.learner)]
    return from && to ? [{ mentorship, ...arrow(from, to) }] : []
  })
  const ends = [learnerX, ...drawn.learners.map(({ text }) => text.x + text.width)]
  return { width: Math.ceil(Math.max(...ends)) + 2, height, ...drawn, arrows }
}

/** Between the rows, in units of the drawing: a target for a finger is 24 pixels high. */
const rowGap = 14

/** Both columns keep to the same rows, the shorter one to those in the middle. */
function rowsOf(left: { lines: string[] }[], right: { lines: string[] }[], leading: number): number[] {
  const rows = { length: Math.max(left.length, right.length) }
  return Array.from(rows, (_, row) => {
    const lines = [left, right].map((column) => column[row - firstRow(column, rows)]?.lines.length ?? 0)
    return Math.max(...lines) * leading + rowGap
  })
}

const firstRow = (column: { length: number }, rows: { length: number }): number =>
  Math.floor((rows.length - column.length) / 2)

function arrow(from: NetworkCity, to: NetworkCity): { line: string; head: string } {
  const [start, end] = [from.x + markRadius + 3, to.x - markRadius - 3]
  const bend = (start + end) / 2
  return {
    line: `M${start} ${tenth(from.y)}C${bend} ${tenth(from.y)} ${bend} ${tenth(to.y)} ${end - 8} ${tenth(to.y)}`.replace(
      /\d+\.\d{2,}/g,
      (long) => String(tenth(Number(long))),
    ),
    head: `M${tenth(end)} ${tenth(to.y)}l-9-5v10z`,
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Both columns so ordered that few arrows cross: each city as near as can be to the middle of those that it is paired with. */
function inOrder(mentorships: readonly Mentorship[]): [MentorshipCity[], MentorshipCity[]] {
  const unique = (cities: MentorshipCity[]) => [...new Map(cities.map((city) => [city.id, city])).values()]
  let left = unique(mentorships.map(({ mentor }) => mentor))
  let right = unique(mentorships.map(({ learner }) => learner))
  for (let sweep = 0; sweep < 6; sweep++) {
    right = byMiddle(
      right,
      left,
      mentorships.map(({ mentor, learner }) => [learner.id, mentor.id]),
    )
    left = byMiddle(
      left,
      right,
      mentorships.map(({ mentor, learner }) => [mentor.id, learner.id]),
    )
  }
  return [left, right]
}

function byMiddle(column: MentorshipCity[], beside: MentorshipCity[], pairs: string[][]): MentorshipCity[] {
  const place = new Map(beside.map(({ id }, index) => [id, index]))
  const middle = ({ id }: MentorshipCity) => {
    const places = pairs.filter(([one]) => one === id).map(([, other = '']) => place.get(other) ?? 0)
    return places.reduce((sum, one) => sum + one, 0) / places.length
  }
  return column
    .map((city, index) => ({ city, index, at: middle(city) }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ city }) => city)
}
