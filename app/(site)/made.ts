import { LRUCache } from 'lru-cache'
import { env } from '@/lib/env'
import { type ReleaseDocument, toDocument } from '@/lib/formats/document'
import { toDocx } from '@/lib/formats/docx/toDocx'
import { toPdf } from '@/lib/formats/pdf/toPdf'
import type { PrintedPictures } from '@/lib/formats/printedPicture'
import { knownError } from '@/lib/knownError'
import type { Newsroom } from '@/lib/model/newsroom'
import type { Release } from '@/lib/model/release'
import { oneForAll } from '@/lib/oneForAll'
import { Queue } from '@/lib/queue'
import { entityTag } from './entityTag'
import { printedPictures } from './printedPictures'

export type MadeForm = 'docx' | 'pdf'

const forms: Record<
  MadeForm,
  { contentType: string; to: (document: ReleaseDocument, pictures: PrintedPictures) => Promise<Buffer> }
> = {
  pdf: { contentType: 'application/pdf', to: toPdf },
  docx: { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', to: toDocx },
}

/** As many at once as the machine that the press room is made for has cores; of the others, as many as a minute makes. */
const queue = oneForAll('documents', () => new Queue(2, 30))

/** By what they are made of, which the gate has given to whoever asks at this moment: what it keeps is never looked up. */
const kept = oneForAll(
  'documents made',
  () =>
    new LRUCache<string, Buffer<ArrayBuffer>>({
      maxSize: 48 * 1024 * 1024,
      maxEntrySize: 12 * 1024 * 1024,
      sizeCalculation: ({ byteLength }) => byteLength,
    }),
)

/** `isLess`: a picture in it could not be read at this moment; it may be whole the next time. */
export type MadeFile = { body: Buffer<ArrayBuffer>; isLess?: true }

/** It could not be made, and will not be tried again for a few minutes; what went wrong stands in the log. */
export class NotMade extends knownError('NotMade') {}

/**
 * What is not kept: a text that cannot be set would take the typesetter twenty seconds each time, one with a picture less
 * a place in the queue. Five minutes; what is changed has another tag, and is tried at once.
 */
const lately = oneForAll(
  'documents not kept',
  () => new LRUCache<string, MadeFile | NotMade>({ ttl: 300_000, max: 20 }),
)

function knownAs(tag: string): MadeFile | undefined {
  const body = kept.get(tag)
  if (body) return { body }
  const told = lately.get(tag)
  if (told instanceof NotMade) throw told
  return told
}

type How = { signal?: AbortSignal; isPatient?: boolean }

/**
 * A release in a form that takes its time; `make` waits for a place, or throws `Busy` (lib/queue.ts), or `NotMade`.
 */
export function made(form: MadeForm, release: Release, newsroom: Newsroom) {
  const document = toDocument(release, { newsroom, siteUrl: env.siteUrl })
  const tag = entityTag(form, document)
  const { contentType, to } = forms[form]
  const make = async (how: How): Promise<MadeFile> =>
    knownAs(tag) ??
    queue.run(async () => {
      const before = knownAs(tag)
      if (before) return before
      const { pictures, isLess } = await printedPictures(release, newsroom)
      const body = await to(document, pictures).then(Buffer.from, (error: unknown) => {
        console.error(error)
        const fault = new NotMade(`${release.reference} cannot be made as ${form}.`)
        lately.set(tag, fault)
        throw fault
      })
      if (isLess) lately.set(tag, { body, isLess })
      else kept.set(tag, body)
      return isLess ? { body, isLess } : { body }
    }, how)
  return { contentType, tag, make }
}
