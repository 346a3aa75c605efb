import { answerHasLength } from '@/lib/answer'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { download } from '@/lib/formats/download'
import { Busy } from '@/lib/queue'
import { hasAlready } from './entityTag'
import { NotMade } from './made'
import { plainAnswer } from './plainAnswer'

type Made = {
  contentType: string
  /** Whether a browser may show it; else it is saved. */
  isShown?: boolean
  name: string
  plainName: string
  tag: string
  /**
   * `isLess`: it is not all that `tag` stands for.
   * @throws {Busy} when there is no place to make it.
   * @throws {NotMade} when it cannot be made.
   */
  make: () => Promise<{ body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>; isLess?: boolean }>
  words: Dictionary
}

/**
 * A file that is made when it is asked for: 304 for whoever has it already and no body for HEAD, neither of which makes
 * it; 503 with the seconds to wait where too many are being made, or it cannot be. In no search index: the page is, and a copy of a
 * file there would outlive a correction.
 */
export async function fileAnswer(request: Request, { tag, make, words, ...file }: Made): Promise<Response> {
  const headers = {
    ...download(file.contentType, file.name, file.plainName, file.isShown ? 'inline' : 'attachment'),
    ETag: tag,
    'X-Robots-Tag': 'noindex',
  }
  if (hasAlready(request, tag)) return new Response(null, { status: 304, headers: { ETag: tag } })
  if (request.method === 'HEAD') return new Response(null, { headers })
  try {
    const { body, isLess } = await make()
    // Text is compressed on its way, and has another length then.
    if (body instanceof Uint8Array) answerHasLength(body.byteLength)
    const { ETag: _, ...withoutTag } = headers
    return new Response(body, { headers: isLess ? withoutTag : headers })
  } catch (error) {
    if (error instanceof Busy) return plainAnswer(503, words.formats.busy, { 'Retry-After': '5' })
    if (error instanceof NotMade) return plainAnswer(503, words.formats.failed, { 'Retry-After': '300' })
    if (request.signal.aborted) return new Response(null, { status: 503 })
    throw error
  }
}
