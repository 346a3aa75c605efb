/** A rectangle in units of the drawing: its upper left corner and its size. */
export type Box = { x: number; y: number; width: number; height: number }
export type Point = { x: number; y: number }

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** Whether a straight line goes through a box: its ends are not both on one side of it, and not all corners on one side of the line. */
export function crosses(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  if (from.x < x ? to.x < x : from.x > x + width && to.x > x + width) return false
  if (from.y < y ? to.y < y : from.y > y + height && to.y > y + height) return false
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const side = (cornerX: number, cornerY: number) => dx * (cornerY - from.y) - dy * (cornerX - from.x)
  const first = side(x, y)
  return first * side(x + width, y) <= 0 || first * side(x, y + height) <= 0 || first * side(x + width, y + height) <= 0
}
