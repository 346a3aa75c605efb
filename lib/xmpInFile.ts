import { crc32 } from 'node:zlib'

/**
 * `file` (JPEG, PNG or WebP) with this XMP packet in the place that its format has for one, instead of the one that it
 * had. Not a pixel is touched, nothing is compressed anew. Where the packet goes is told by XMP Specification Part 3
 * (Adobe, 2020), for WebP by its Container Specification.
 * @throws {Error} when the file is none of the three, or is broken; or a JPEG's packet is longer than its format can hold.
 */
export function withXmp(file: Buffer, packet: string): Buffer {
  const write = formats.find(({ isIt }) => isIt(file))?.write
  if (!write) throw new Error('XMP can be written into JPEG, PNG and WebP only.')
  return write(file, Buffer.from(packet))
}

const formats = [
  { isIt: (file: Buffer) => file.readUInt16BE(0) === 0xffd8, write: intoJpeg },
  { isIt: (file: Buffer) => file.toString('latin1', 1, 4) === 'PNG', write: intoPng },
  { isIt: (file: Buffer) => file.toString('latin1', 8, 12) === 'WEBP', write: intoWebP },
]

const inJpeg = {
  namespace: Buffer.from('http://ns.adobe.com/xap/1.0/\0'),
  /** APP1, where XMP goes; APP0, which a JFIF file has first; SOS, where the picture begins. */
  app0: 0xe0,
  app1: 0xe1,
  scan: 0xda,
  /** Bytes of a packet that is not spread over several segments. */
  longest: 65_502,
}

/** A segment before the picture: FF, its kind, its length in two bytes (themselves included). */
function intoJpeg(file: Buffer, packet: Buffer): Buffer {
  if (packet.length > inJpeg.longest) throw new Error('This XMP packet is longer than a JPEG can hold.')
  const length = 2 + inJpeg.namespace.length + packet.length
  const own = Buffer.concat([Buffer.from([0xff, inJpeg.app1, length >> 8, length & 0xff]), inJpeg.namespace, packet])

  const segments: Buffer[] = []
  let at = 2
  while (file.readUInt8(at + 1) !== inJpeg.scan) {
    const end = at + 2 + file.readUInt16BE(at + 2)
    segments.push(file.subarray(at, end))
    at = end
  }
  const others = segments.filter(
    (segment) =>
      segment[1] !== inJpeg.app1 || !segment.subarray(4).subarray(0, inJpeg.namespace.length).equals(inJpeg.namespace),
  )
  const isFirst = (segment: Buffer) => segment[1] === inJpeg.app0
  const [first, rest] = [others.filter(isFirst), others.filter((segment) => !isFirst(segment))]
  return Buffer.concat([file.subarray(0, 2), ...first, own, ...rest, file.subarray(at)])
}

/** A chunk `iTXt` after the header: its length, its kind, its content, a checksum of the last two. */
function intoPng(file: Buffer, packet: Buffer): Buffer {
  const keyword = Buffer.from('XML:com.adobe.xmp\0')
  const chunks: Buffer[] = []
  for (let at = 8; at < file.length; at += chunks.at(-1)?.length ?? 0)
    chunks.push(file.subarray(at, at + 12 + file.readUInt32BE(at)))
  const others = chunks.filter((chunk) => !chunk.subarray(8, 8 + keyword.length).equals(keyword))
  // Not compressed, in no language, its keyword not translated: a zero for each.
  const content = Buffer.concat([Buffer.from('iTXt'), keyword, Buffer.alloc(4), packet])
  const own = Buffer.concat([number(content.length - 4, 'BE'), content, number(crc32(content), 'BE')])
  return Buffer.concat([file.subarray(0, 8), ...others.toSpliced(1, 0, own)])
}

/** The last chunk of a RIFF file: its kind, its length, its content, filled up to an even number of bytes. */
function intoWebP(file: Buffer, packet: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 12; at < file.length; at += chunks.at(-1)?.length ?? 0) {
    const length = file.readUInt32LE(at + 4)
    chunks.push(file.subarray(at, at + 8 + length + (length % 2)))
  }
  const others = chunks.filter((chunk) => !['VP8X', 'XMP '].includes(kindOf(chunk)))
  const extended = Buffer.from(chunks.find((chunk) => kindOf(chunk) === 'VP8X') ?? extendedHeader(others))
  extended[8] = (extended[8] ?? 0) | webP.hasXmp
  const own = [Buffer.from('XMP '), number(packet.length, 'LE'), packet, Buffer.alloc(packet.length % 2)]
  const content = Buffer.concat([Buffer.from('WEBP'), extended, ...others, ...own])
  return Buffer.concat([Buffer.from('RIFF'), number(content.length, 'LE'), content])
}

const webP = { hasXmp: 0b100, hasAlpha: 0b10000 }

/** What a simple WebP file, which is one chunk, lacks to hold more than its picture: flags and the size of the canvas. */
function extendedHeader([picture]: Buffer[]): Buffer {
  if (!picture || !/^VP8[ L]$/.test(kindOf(picture))) throw new Error('This WebP file has no picture.')
  const isLossless = kindOf(picture) === 'VP8L'
  const bits = isLossless ? picture.readUInt32LE(9) : 0
  const [width, height] = isLossless
    ? [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1]
    : [picture.readUInt16LE(14) & 0x3fff, picture.readUInt16LE(16) & 0x3fff]
  const header = Buffer.alloc(18)
  header.write('VP8X')
  header.writeUInt32LE(10, 4)
  header[8] = (bits >> 28) & 1 ? webP.hasAlpha : 0
  header.writeUIntLE(width - 1, 12, 3)
  header.writeUIntLE(height - 1, 15, 3)
  return header
}

const kindOf = (chunk: Buffer): string => chunk.toString('latin1', 0, 4)

function number(value: number, order: 'BE' | 'LE'): Buffer {
  const bytes = Buffer.alloc(4)
  if (order === 'BE') bytes.writeUInt32BE(value)
  else bytes.writeUInt32LE(value)
  return bytes
}
