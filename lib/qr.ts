import { encode } from 'uqr'

/** A QR code as one path of squares: `size` modules wide and high, with the four light ones around it that readers need. */
export type Qr = { size: number; path: string }

/**
 * A text as a QR code (ISO/IEC 18004) that can be read with 15 % of it gone. UTF-8. The path is in modules, for an SVG
 * whose view box is `0 0 size size`; what it does not cover is light. Undefined for more than 600 bytes: on a page its
 * modules would be too fine for a telephone.
 */
export function toQr(text: string): Qr | undefined {
  if (Buffer.byteLength(text) > 600) return undefined
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return {
    size,
    path: data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join(''),
  }
}

/** Where dark modules in a row begin, and how many there are. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = []
  row.forEach((dark, x) => {
    const last = found.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1]++
    else found.push([x, 1])
  })
  return found
}
