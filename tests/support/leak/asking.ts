import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { inZip, pdfText } from '../insideFile'
import { type Secret, spellings, wordsIn } from './secret'

/** What is sent to the press room. `path` begins with a slash and goes out as it is. */
export type Ask = {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string
  /** The plainest way to ask; members of staff ask only these of pages. */
  plain?: boolean
  /** Left out where time is short. */
  thorough?: boolean
}

export type Answer = { status: number; statusText: string; headers: [name: string, value: string][]; body: Buffer }

/** Someone who asks and gets the answer; undefined where this road does not lead to what is asked. */
export type Road = (ask: Ask) => Promise<Answer | undefined>

/** Asks again where too much is under way (RFC 9110, 15.6.4): that says nothing of what was asked. */
export async function askPatiently(road: Road, ask: Ask): Promise<Answer | undefined> {
  for (let tries = 0; ; tries++) {
    const answer = await road(ask)
    if (answer?.status !== 503 || !headerOf(answer, 'retry-after') || tries === 60) return answer
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

export const headerOf = (answer: Answer, name: string): string | undefined =>
  answer.headers.find(([key]) => key.toLowerCase() === name)?.[1]

/** Everything an answer says, as texts: status line, headers, body, and what stands inside files. */
export async function textsOf(answer: Answer): Promise<string[]> {
  const body = unpacked(answer)
  const head = [`${answer.status} ${answer.statusText}`, ...answer.headers.map(([name, value]) => `${name}: ${value}`)]
  return [head.join('\n'), body.toString('utf8'), ...(await inside(body, headerOf(answer, 'content-type') ?? ''))]
}

function unpacked(answer: Answer): Buffer {
  const coding = headerOf(answer, 'content-encoding')
  if (coding === 'gzip') return gunzipSync(answer.body)
  if (coding === 'br') return brotliDecompressSync(answer.body)
  return answer.body
}

/** What a kind of file holds beside its bytes as text; the same file is read once. */
function inside(body: Buffer, type: string): Promise<string[]> {
  if (!isArchive(type) && !type.startsWith('application/pdf')) return within(body, type)
  const key = createHash('sha1').update(body).digest('base64')
  const known = read.get(key) ?? within(body, type)
  read.set(key, known)
  return known
}

const read = new Map<string, Promise<string[]>>()

/** A new kind of file joins here. */
async function within(body: Buffer, type: string): Promise<string[]> {
  if (type.startsWith('image/') && !type.includes('svg') && body.length > 0) return insidePicture(body)
  if (type.startsWith('application/pdf')) return insidePdf(body)
  if (isArchive(type)) return insideArchive(body)
  return []
}

/** The shapes of letters, which hold no words (OpenType 1.9, the first four bytes). */
const isTypeface = (stream: Buffer): boolean => ['\0\x01\0\0', 'OTTO', 'true'].includes(stream.toString('latin1', 0, 4))

const isArchive = (type: string): boolean => /^application\/(zip|vnd\.openxmlformats)/.test(type)

/** Each file of an archive, its name and its words; those in another archive too (a Word document is one). */
async function insideArchive(body: Buffer): Promise<string[]> {
  if (body.length === 0) return []
  const texts = [...inZip(body)].map(async ([name, content]) => {
    const type = typeOf[name.split('.').at(-1) ?? ''] ?? 'text/plain'
    const isText = type.startsWith('text/')
    return [name, ...(isText ? [content.toString('utf8')] : await inside(content, type))]
  })
  return (await Promise.all(texts)).flat()
}

const typeOf: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
}

/** EXIF, XMP, IPTC and comments. A part of a picture (an answer to Range) may have no reader; its bytes are searched. */
async function insidePicture(body: Buffer): Promise<string[]> {
  const said = await sharp(body)
    .metadata()
    .catch(() => undefined)
  if (!said) return []
  const blocks = [said.exif, said.xmp, said.iptc, said.icc].filter((block) => block !== undefined)
  return [...blocks.map((block) => block.toString('latin1')), JSON.stringify(said.comments ?? [])]
}

/** The streams of a PDF, inflated, and the words that its glyphs stand for. */
async function insidePdf(body: Buffer): Promise<string[]> {
  // Words of ours that a line's end parts are still words of ours.
  const words = await pdfText(body).catch(() => '')
  // A return before the last line's end may be the stream's own last byte; one too many does not trouble zlib.
  const streams = body.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\nendstream/g)
  const inflated = [...streams].flatMap(([, bytes = '']) => {
    try {
      const stream = inflateSync(Buffer.from(bytes, 'latin1'))
      return isTypeface(stream) ? [] : [stream.toString('latin1')]
    } catch {
      return []
    }
  })
  return [words, words.replace(/\s+/g, ''), ...inflated]
}

/** The words of an answer that its request did not name itself. */
export async function wordsTold(ask: Ask, answer: Answer): Promise<Set<string>> {
  const told = new Set<string>()
  for (const text of await textsOf(answer)) for (const word of wordsIn(text)) told.add(word)
  for (const word of wordsAsked(ask)) told.delete(word)
  return told
}

export const wordsAsked = (ask: Ask): Set<string> =>
  wordsIn([ask.path, ...Object.values(ask.headers ?? {}), ask.body ?? ''].join('\n'))

/** Headers that say nothing of what was asked: the clock, the connection, the request's own name, and a hash of a body that echoes a name. */
const passing = new Set(['date', 'connection', 'keep-alive', 'x-request-id', 'etag'])

/**
 * An answer with the words that were asked for replaced by what they are, so that the answer about a release can be
 * laid beside that about one that never existed. Replaced are exactly those words, in the spellings of `spellings`;
 * left out are the headers in `passing`. Everything else (status, header set, lengths, body) has to be the same.
 */
export async function faceless(answer: Answer, words: readonly Word[]): Promise<string> {
  const headers = answer.headers
    .filter(([name]) => !passing.has(name.toLowerCase()))
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
    .sort()
  return withoutWords([`${answer.status} ${answer.statusText}`, ...headers, '', await asText(answer)].join('\n'), words)
}

const asText = async (answer: Answer): Promise<string> => {
  const type = headerOf(answer, 'content-type') ?? ''
  if (isArchive(type)) return (await inside(answer.body, type)).join('\n')
  const text = unpacked(answer).toString(/^(image|application\/pdf)/.test(type) ? 'base64' : 'utf8')
  return type.startsWith('text/html') && text.includes('<main id="content"') ? inOneOrder(text) : text
}

/**
 * A page with the pieces that Next sends along for its router in one order, and without their numbers. Which piece is
 * ready first is told by whether the answers that it shows were kept (lib/queries/reader.ts), and that changes only with
 * what is public; the pieces themselves are all compared.
 */
function inOneOrder(html: string): string {
  const pieces: string[] = []
  const page = html.replace(
    /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g,
    (_, piece: string) => {
      pieces.push(JSON.parse(piece) as string)
      return ''
    },
  )
  const rows = pieces.join('').split('\n')
  return [page, ...rows.map((row) => row.replace(/^[0-9a-f]+:/, '').replace(/\$L?[0-9a-f]+\b/g, '$')).sort()].join('\n')
}

type Word = Pick<Secret, 'what' | 'word' | 'lang'>

export function withoutWords(text: string, words: readonly Word[]): string {
  if (words.length === 0) return text
  const names = namesOf(words)
  return text.replace(anySpelling, (found) => names.get(found.toLowerCase()) ?? found)
}

const anySpelling =
  /zq[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?:(?<=%[0-9a-f]{2})|(?<![0-9a-f]))[0-9a-f]{24}(?![0-9a-f])|\d{4}-\d{3,4}|(?:%[0-9a-f]{2})+/gi

/** What each word is, by every spelling of it. */
function namesOf(words: readonly Word[]): Map<string, string> {
  const known = namesOfWords.get(words)
  if (known) return known
  const names = new Map<string, string>()
  for (const { what, word, lang } of words)
    for (const spell of Object.values(spellings))
      names.set(spell(word).toLowerCase(), `‹${what}${lang ? ` ${lang}` : ''}›`)
  namesOfWords.set(words, names)
  return names
}

const namesOfWords = new WeakMap<readonly Word[], Map<string, string>>()

/** A request as one line, for reports and as a key. */
export const lineOf = ({ method = 'GET', path, headers, body }: Ask): string =>
  [method, path, ...(headers ? [JSON.stringify(headers)] : []), ...(body ? [body] : [])].join(' ')
