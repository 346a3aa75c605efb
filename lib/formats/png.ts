import sharp from 'sharp'
import { oneForAll } from '../oneForAll'
import { Queue } from '../queue'

const queue = oneForAll('cards', () => new Queue(2, 20))
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
const most = 200

/**
 * A drawing of ours as PNG; `of` is what it shows, `draw` makes the SVG. One at a time for each core, and the last two
 * hundred are kept, by what they show: the same drawing is the same picture.
 * @throws {Busy} when too many are waited for.
 */
export function toPng(of: unknown, draw: () => string): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify(of)
  const known = kept.get(key)
  kept.delete(key)
  const made = known ?? queue.run(() => drawn(draw()))
  kept.set(key, made)
  if (!known) made.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > most && oldest) kept.delete(oldest)
  return made
}

/** Few colours: a fifth of the bytes, and nobody sees it. */
const drawn = async (svg: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer())
