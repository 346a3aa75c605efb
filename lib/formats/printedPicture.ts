import sharp from 'sharp'

/** A picture as a document on paper has it. Sizes in pixels. */
export type PrintedPicture = { type: 'jpg' | 'png'; bytes: Buffer; width: number; height: number }

/** Pictures by the `src` of their original. */
export type PrintedPictures = ReadonlyMap<string, PrintedPicture>

/**
 * A stored picture in the size and the form that a document needs: 1600 pixels for the width of a page (more than 200 to the
 * inch), as JPEG, or as PNG where it is transparent. Undefined for what cannot be read as a picture.
 */
export async function printedPicture(file: Buffer): Promise<PrintedPicture | undefined> {
  try {
    const picture = sharp(file).resize({ width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true })
    const { hasAlpha } = await sharp(file).metadata()
    const { data, info } = await (hasAlpha ? picture.png() : picture.jpeg({ quality: 82 })).toBuffer({
      resolveWithObject: true,
    })
    return { type: hasAlpha ? 'png' : 'jpg', bytes: data, width: info.width, height: info.height }
  } catch {
    return undefined
  }
}
