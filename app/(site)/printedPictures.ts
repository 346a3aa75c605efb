import { env } from '@/lib/env'
import { type PrintedPictures, printedPicture } from '@/lib/formats/printedPicture'
import type { Picture } from '@/lib/model/media'
import type { Newsroom } from '@/lib/model/newsroom'
import type { Release } from '@/lib/model/release'
import { absolute } from '@/lib/paths'
import { fileAt } from '@/lib/queries/files'

/** More are named with their address, and are in the pack. */
const most = { inText: 24, inGallery: 6 }

/** `isLess`: one of them could not be read. */
type Printed = { pictures: PrintedPictures; isLess?: true }

/** The pictures that a document shows, by the whole addresses of their originals; read as any reader reads them. */
export async function printedPictures({ body, gallery }: Release, { logo }: Newsroom): Promise<Printed> {
  const inText = body.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []))
  const shown = [...(logo ? [logo] : []), ...inText.slice(0, most.inText), ...gallery.slice(0, most.inGallery)]
  const printed: Map<string, NonNullable<Awaited<ReturnType<typeof printedPicture>>>> = new Map()
  let isLess = false
  for (const picture of shown) {
    const key = absolute(env.siteUrl, picture.original.src)
    if (printed.has(key)) continue
    const one = await readFrom(largest(picture))
    if (one) printed.set(key, one)
    else isLess = true
  }
  return { pictures: printed, ...(isLess ? { isLess } : {}) }
}

async function readFrom(src: string) {
  try {
    const file = await fileAt(src)
    return file && (await printedPicture(Buffer.from(await new Response(file).arrayBuffer())))
  } catch (error) {
    // Text without one of its pictures is better than none.
    console.error(error)
    return undefined
  }
}

/** The largest rendition where there is one as wide as paper needs: it is read in a fraction of the original's time. */
const largest = ({ original, renditions }: Picture): string => {
  const last = renditions.at(-1)
  return last && Math.max(last.width, last.height) >= 1600 ? last.src : original.src
}
