import { describe, expect, test } from '@jest/globals'
import { load } from 'exifreader'
import fc from 'fast-check'
import sharp, { type Sharp } from 'sharp'
import { toXmp } from '@/lib/xmp'
import { withXmp } from '@/lib/xmpInFile'

const noise = (channels: 3 | 4 = 3) =>
  sharp({
    create: {
      width: 61,
      height: 47,
      channels,
      background: { r: 10, g: 80, b: 110, alpha: 0.5 },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })

const kinds: [name: string, make: () => Sharp][] = [
  ['JPEG', () => noise().jpeg()],
  ['JPEG with a colour profile', () => noise().withIccProfile('p3').jpeg()],
  ['progressive JPEG', () => noise().jpeg({ progressive: true })],
  [
    'JPEG with EXIF and XMP of its own',
    () =>
      noise()
        .withExif({ IFD0: { Artist: 'x' } })
        .withXmp(toXmp({ credit: 'old' }))
        .jpeg(),
  ],
  ['PNG', () => noise().png()],
  ['PNG with a palette', () => noise().png({ palette: true })],
  [
    'PNG with XMP of its own',
    () =>
      noise()
        .withXmp(toXmp({ credit: 'old' }))
        .png(),
  ],
  ['simple WebP', () => noise().webp()],
  ['lossless WebP', () => noise().webp({ lossless: true })],
  ['transparent WebP', () => noise(4).webp()],
  ['lossless transparent WebP', () => noise(4).webp({ lossless: true })],
  [
    'WebP with XMP of its own',
    () =>
      noise()
        .withXmp(toXmp({ credit: 'old' }))
        .webp(),
  ],
]

const creditOf = (file: Buffer) => load(file).Credit?.value
const pixels = (file: Buffer) => sharp(file, { failOn: 'warning' }).raw().toBuffer()

describe.each(kinds)('a %s', (_, make) => {
  test('takes a packet, and another later, without a pixel changed', async () => {
    const file = await make().toBuffer()
    const once = withXmp(file, toXmp({ credit: 'Jan Peeters' }))
    const twice = withXmp(once, toXmp({ credit: 'Łukasz & 日本 <b>' }))
    expect([creditOf(once), creditOf(twice)]).toEqual(['Jan Peeters', 'Łukasz & 日本 <b>'])
    expect(twice.indexOf('Jan Peeters')).toBe(-1)
    expect(twice.toString('latin1').match(/<\?xpacket begin/g)).toHaveLength(1)
    expect((await pixels(twice)).equals(await pixels(file))).toBe(true)
    const [before, after] = await Promise.all([file, twice].map((one) => sharp(one).metadata()))
    expect({ ...after, size: 0, xmp: 0, xmpAsString: 0 }).toEqual({ ...before, size: 0, xmp: 0, xmpAsString: 0 })
    expect(after?.xmp?.toString()).toBe(toXmp({ credit: 'Łukasz & 日本 <b>' }))
  })

  test('is the same file when the same packet is written again', async () => {
    const once = withXmp(await make().toBuffer(), toXmp({ credit: 'x' }))
    expect(withXmp(once, toXmp({ credit: 'x' })).equals(once)).toBe(true)
  })

  test('holds a packet of any length', async () => {
    const file = await make().toBuffer()
    const before = await pixels(file)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 100, max: 60_000 }), async (length) => {
        const marked = withXmp(file, 'x'.repeat(length))
        expect((await sharp(marked).metadata()).xmp).toHaveLength(length)
        expect((await pixels(marked)).equals(before)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('that is cut short is refused or stays as broken as it was, and never hangs', async () => {
    const file = await make().toBuffer()
    for (let length = 0; length < 400; length += 7)
      try {
        withXmp(file.subarray(0, length), 'x')
      } catch (error) {
        expect((error as Error).message).toMatch(/./)
      }
  })
})

test.each([
  ['AVIF', () => noise().avif({ effort: 0 })],
  ['GIF', () => noise().gif()],
  ['TIFF', () => noise().tiff()],
])('a %s is refused in words', async (_, make) => {
  const file = await make().toBuffer()
  expect(() => withXmp(file, 'x')).toThrow('JPEG, PNG and WebP only')
})

test('a packet that a JPEG cannot hold is refused instead of breaking the picture', async () => {
  const file = await noise().jpeg().toBuffer()
  expect(() => withXmp(file, 'x'.repeat(65_503))).toThrow('longer')
  expect(() => withXmp(file, 'x'.repeat(65_502))).not.toThrow()
})
