import { type Box, contains, crosses, overlap, type Point } from './box'

/** A name to be placed beside its mark; sizes in units of the drawing. */
export type Name = { mark: Point; width: number; height: number }

/** Where a name stands; `leader` is a line that leads to it from its mark, where it stands away from that. */
export type PlacedName = { box: Box; leader?: Line }
export type Line = { from: Point; to: Point }

type Options = {
  /** Everything has to be inside it. */
  room: Box
  markRadius: number
  /** Lines that a name should keep off: standing on one is bad, but better than no name. */
  lines?: readonly Line[]
}

/**
 * Finds a place for each name where it covers no other name and no mark, as near to its own mark as can be; undefined
 * for a name for which there is none. Names in a crowd choose first. The same names always find the same places.
 */
export function placeNames(names: readonly Name[], options: Options): (PlacedName | undefined)[] {
  const first = crowdedFirst(names)
  // Of a few, who chooses first matters: each gets to, and what costs least in all is taken.
  const orders = names.length > few ? [first] : first.map((_, turn) => [...first.slice(turn), ...first.slice(0, turn)])
  const tried = orders.map((order) => inThisOrder(order, names, options))
  const least = tried.reduce((one, other) => (other.cost < one.cost ? other : one), tried[0] ?? { cost: 0, placed: [] })
  return least.placed
}

const few = 8
/** What it costs to have no place. */
const nowhere = 1000

function inThisOrder(order: number[], names: readonly Name[], options: Options) {
  const { room, markRadius, lines = [] } = options
  const marks = names.map(({ mark }) => around(mark, markRadius + 1))
  let cost = 0
  const placed: (PlacedName | undefined)[] = names.map(() => undefined)
  const taken: PlacedName[] = []
  const leaders: Line[] = []
  for (const index of order) {
    const name = names[index]
    if (!name) continue
    const isFree = (box: Box) =>
      contains(room, box) && !taken.some((one) => overlap(one.box, box)) && !marks.some((mark) => overlap(mark, box))
    const under = (box: Box) => {
      const runsBelow = ({ from, to }: Line) => crosses(from, to, box)
      return count(lines, runsBelow) + count(leaders, runsBelow)
    }
    const over = ({ from, to }: Line) =>
      count(taken, ({ box }) => crosses(from, to, box)) +
      count(marks, (mark, other) => other !== index && crosses(from, to, mark))
    const isDoubtful = (box: Box) => {
      const own = marks[index] ?? box
      return marks.some(
        (mark, other) =>
          other !== index &&
          (gap(mark, box) < Math.max(5, gap(own, box) * 2) ||
            (isBeside(mark, box) && !isBeside(own, box) && gap(mark, box) < box.height * 1.5)),
      )
    }
    const found = best(name, markRadius, { isFree, under, over, isDoubtful })
    cost += found?.cost ?? nowhere
    if (!found) continue
    const { place } = found
    placed[index] = place
    taken.push(place)
    if (place.leader) leaders.push(place.leader)
  }
  return { cost, placed }
}

/** Whether a name is read on from a mark: it stands on the same line. */
const isBeside = (mark: Box, { y, height }: Box): boolean => {
  const middle = mark.y + mark.height / 2
  return middle > y && middle < y + height
}

/** How far two boxes are from each other, the longer of the ways across and down. */
const gap = (one: Box, other: Box): number =>
  Math.max(
    one.x - (other.x + other.width),
    other.x - (one.x + one.width),
    one.y - (other.y + other.height),
    other.y - (one.y + one.height),
    0,
  )

type Surroundings = {
  isFree: (box: Box) => boolean
  /** How many lines run below a name there. */
  under: (box: Box) => number
  /** How many names and marks a line would run below. */
  over: (line: Line) => number
  /** Whether a name there could be taken for another mark's. */
  isDoubtful: (box: Box) => boolean
}

/** The place that costs least: near is cheap, a line below a name is dear, and so is one that could be another's. */
function best(
  name: Name,
  radius: number,
  { isFree, under, over, isDoubtful }: Surroundings,
): { place: PlacedName; cost: number } | undefined {
  let found: PlacedName | undefined
  let least = Number.POSITIVE_INFINITY
  const consider = (place: PlacedName, base: number) => {
    if (base >= least || !isFree(place.box)) return
    const cost =
      base + 25 * under(place.box) + (place.leader ? 15 * over(place.leader) : isDoubtful(place.box) ? 24 : 0)
    if (cost < least) [found, least] = [place, cost]
  }
  beside(name, radius).forEach((box, preference) => {
    consider({ box }, preference * 2)
  })
  // From here on nothing gets cheaper than what the ring costs.
  for (let ring = 1; ring <= rings && ringCost(ring) < least; ring++)
    for (const place of onRing(name, radius, ring)) consider(place, ringCost(ring))
  return found && { place: found, cost: least }
}

const rings = 30
const ringCost = (ring: number): number => 15 + ring * 5

/** Around the mark in the order in which mapmakers like it: right, left, then above and below. */
function beside({ mark, width, height }: Name, radius: number): Box[] {
  const [near, diagonal] = [radius + 4, radius * 0.7 + 3]
  const places: [x: number, y: number][] = [
    [near, -height / 2],
    [-near - width, -height / 2],
    [diagonal, -height - diagonal + 4],
    [diagonal, diagonal - 4],
    [-diagonal - width, -height - diagonal + 4],
    [-diagonal - width, diagonal - 4],
    [-width / 2, -height - near + 2],
    [-width / 2, near - 2],
  ]
  return places.map(([x, y]) => ({ x: mark.x + x, y: mark.y + y, width, height }))
}

/** Away from the mark, each with the line that leads there. */
function onRing({ mark, width, height }: Name, radius: number, ring: number): PlacedName[] {
  const reach = radius + 4 + ring * 12
  return directions.map(({ cos, sin }) => {
    const to = { x: mark.x + cos * reach, y: mark.y + sin * reach }
    const from = { x: mark.x + cos * (radius + 1), y: mark.y + sin * (radius + 1) }
    const box = { x: cos >= 0 ? to.x : to.x - width, y: to.y - height / 2, width, height }
    // Ends short of its own name.
    return { box, leader: { from, to: { x: to.x + (cos >= 0 ? -1 : 1), y: to.y } } }
  })
}

const directions = Array.from({ length: 20 }, (_, turn) => {
  const angle = (turn / 20) * 2 * Math.PI
  return { cos: Math.cos(angle), sin: Math.sin(angle) }
})

const around = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

/** Indices of the names, those with most marks around them first. */
function crowdedFirst(names: readonly Name[]): number[] {
  const neighbours = names.map(({ mark }) =>
    count(names, (other) => Math.hypot(other.mark.x - mark.x, other.mark.y - mark.y) < 90),
  )
  return names.map((_, index) => index).sort((a, b) => (neighbours[b] ?? 0) - (neighbours[a] ?? 0) || a - b)
}

const count = <T>(of: readonly T[], that: (one: T, index: number) => boolean): number =>
  of.reduce((sum, one, index) => (that(one, index) ? sum + 1 : sum), 0)
