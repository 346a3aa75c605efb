import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** Builders of picture files, good and bad, made as cameras, phones and attackers make them. */

type Size = { width?: number; height?: number }

/** Something like a photograph: soft shapes with grain. The same one for everybody who asks for this size. */
export async function photograph({ width = 1200, height = 800 }: Size = {}): Promise<Sharp> {
  const size = `${width}x${height}`
  const taken = photographs.get(size) ?? take(width, height)
  photographs.set(size, taken)
  return sharp(await taken)
}

const photographs = new Map<string, Promise<Buffer>>()

async function take(width: number, height: number): Promise<Buffer> {
  const noise = (w: number, h: number, sigma: number) => ({
    create: {
      width: w,
      height: h,
      channels: 3 as const,
      background: '#808080',
      noise: { type: 'gaussian' as const, mean: 128, sigma },
    },
  })
  const shapes = await sharp(noise(Math.ceil(width / 40), Math.ceil(height / 40), 60))
    .png()
    .toBuffer()
  const grain = await sharp(noise(width, height, 5))
    .png()
    .toBuffer()
  return sharp(shapes)
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .composite([{ input: grain, blend: 'overlay' }])
    .removeAlpha()
    .png()
    .toBuffer()
}

/** What a phone writes into a picture, with `secret` in every place where words can be. */
export const asPhone = (picture: Sharp, secret: string): Sharp =>
  picture
    .withExif({
      IFD0: {
        Make: `Make ${secret}`,
        Model: `Model ${secret}`,
        Artist: secret,
        Copyright: secret,
        ImageDescription: secret,
      },
      IFD2: { DateTimeOriginal: '2022:12:08 09:00:00', BodySerialNumber: secret, UserComment: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 50/1 47/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 21/1 9/1' },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="50,50.7N" exif:UserComment="${secret}"/></rdf:RDF></x:xmpmeta>`,
    )

/** As newer phones do: a second picture inside, which tells a screen where it may shine brighter. sharp's types lack it. */
export const withGainMap = (picture: Sharp): Sharp => (picture as Sharp & { withGainMap(): Sharp }).withGainMap()

/** A JPEG with more in it than a picture: a comment, IPTC of the old kind, and a page behind its end. */
export function withStowaways(jpeg: Buffer, secret: string): Buffer {
  const segment = (kind: number, content: Buffer) =>
    Buffer.concat([Buffer.from([0xff, kind, (content.length + 2) >> 8, (content.length + 2) & 0xff]), content])
  const words = Buffer.from(secret)
  const iptc = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, words.length]), words])
  const photoshop = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1'),
    Buffer.from([0, 0, 0, iptc.length]),
    iptc,
    Buffer.alloc(iptc.length % 2),
  ])
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xfe, Buffer.from(`<script>alert("${secret}")</script>`)),
    segment(0xed, photoshop),
    jpeg.subarray(2),
    Buffer.from(`<html>${secret}</html>`),
  ])
}

/** A PNG of one colour that says it is this large, without the bytes that would take. */
export function hugePng(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false })
    .toColourspace('b-w')
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/** Frames of 16 × 16 pixels. */
export const moving = async (frames: number, format: 'gif' | 'webp'): Promise<Buffer> => {
  const stack = sharp({
    create: {
      width: 16,
      height: 16 * frames,
      pageHeight: 16,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
  return format === 'gif' ? stack.gif().toBuffer() : stack.webp({ effort: 0 }).toBuffer()
}

/** A PNG that says it moves (PNG 3rd edition, `acTL`). */
export function movingPng(png: Buffer): Buffer {
  const content = Buffer.from('acTL\0\0\0\x02\0\0\0\0', 'latin1')
  const chunk = Buffer.alloc(20)
  chunk.writeUInt32BE(8)
  content.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(content), 16)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

/** The smallest document that can be opened. */
export const pdf = (words: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n' +
      'trailer<</Size 4/Root 1 0 R>>\nstartxref\n190\n%%EOF\n',
  )
