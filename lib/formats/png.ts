import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { Turns } from '../turns'

const turns = new Turns(2, 20)
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
const most = 200

/**
 * A drawing of ours (SVG) as PNG. One at a time for each core, and the last two hundred are kept, by what they show and
 * for as long as they are asked for: the same drawing is the same picture.
 * @throws {NoTurn} when too many are waited for.
 */
export function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(svg).digest('base64')
  const known = kept.get(key)
  kept.delete(key)
  const made = known ?? turns.take(() => drawn(svg))
  kept.set(key, made)
  if (!known) made.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > most && oldest) kept.delete(oldest)
  return made
}

/** Few colours: a fifth of the bytes, and nobody sees it. */
const drawn = async (svg: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer())
