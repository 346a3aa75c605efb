import type { Box, Point } from './box'

/**
 * Points moved as little as it takes to be at least `distance` from each other and inside `room`. Cities beside each
 * other, a few kilometres apart, are one point on a map of a continent; this way each has a mark of its own. Which two
 * come first decides nothing but the direction in which points on the same spot part.
 */
export function apart(points: readonly Point[], distance: number, room: Box): Point[] {
  const moved = points.map(({ x, y }) => within({ x, y }, room))
  for (let round = 0; round < 400; round++) if (!pushed(moved, distance, room)) break
  return moved
}

/** One round, in place: each two that are too close step back from each other. False when there are none. */
function pushed(points: Point[], distance: number, room: Box): boolean {
  let isAny = false
  points.forEach((a, index) => {
    for (let other = index + 1; other < points.length; other++) {
      const b = points[other]
      if (!b) continue
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const now = Math.hypot(dx, dy)
      if (now >= distance) continue
      isAny = true
      // On the same spot there is no direction between them: each two part in another one (by the golden angle).
      const angle = now > 0.01 ? Math.atan2(dy, dx) : (index + other * 0.5) * 2.39996
      const step = (distance - now) / 2 + 0.05
      Object.assign(a, within({ x: a.x - Math.cos(angle) * step, y: a.y - Math.sin(angle) * step }, room))
      Object.assign(b, within({ x: b.x + Math.cos(angle) * step, y: b.y + Math.sin(angle) * step }, room))
    }
  })
  return isAny
}

const within = ({ x, y }: Point, room: Box): Point => ({
  x: Math.min(Math.max(x, room.x), room.x + room.width),
  y: Math.min(Math.max(y, room.y), room.y + room.height),
})
