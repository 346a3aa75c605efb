import type { Cell, Inline } from '../../model/body'

export type PlacedCell = { x: number; y: number; colSpan: number; rowSpan: number; header: boolean; inline: Inline[] }

/**
 * A table with a place for each of its cells, counted from 0. A cell that would lie over another, or reach out of the
 * table, is made smaller until it does not. `head` is the first row where it holds headings only.
 */
export function placed(rows: readonly Cell[][]): { columns: number; head: PlacedCell[]; cells: PlacedCell[] } {
  const [first = []] = rows
  const hasHead = first.length > 0 && first.every(({ header }) => header)
  const taken = new Set<string>()
  const cells = rows.flatMap((row, y) => {
    let x = 0
    return row.map(({ colSpan, rowSpan, header, inline }) => {
      while (taken.has(`${x},${y}`)) x++
      const below = hasHead && y === 0 ? 1 : rows.length - y
      const one = { x, y, colSpan: free(x, y, colSpan), rowSpan: Math.max(1, Math.min(rowSpan, below)), header, inline }
      for (let dx = 0; dx < one.colSpan; dx++) for (let dy = 0; dy < one.rowSpan; dy++) taken.add(`${x + dx},${y + dy}`)
      x += one.colSpan
      return one
    })
  })
  const isHead = ({ y }: PlacedCell) => hasHead && y === 0
  return {
    columns: Math.max(1, ...cells.map(({ x, colSpan }) => x + colSpan)),
    head: cells.filter(isHead),
    cells: cells.filter((cell) => !isHead(cell)),
  }

  function free(x: number, y: number, wanted: number): number {
    let span = 1
    while (span < Math.min(wanted, most) && !taken.has(`${x + span},${y}`)) span++
    return span
  }
}

/** Columns that a page could ever hold. */
const most = 100
