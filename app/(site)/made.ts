import { env } from '@/lib/env'
import { type ReleaseDocument, toDocument } from '@/lib/formats/document'
import { toDocx } from '@/lib/formats/docx/toDocx'
import { toPdf } from '@/lib/formats/pdf/toPdf'
import type { PrintedPictures } from '@/lib/formats/printedPicture'
import type { Newsroom } from '@/lib/model/newsroom'
import type { Release } from '@/lib/model/release'
import { oneForAll } from '@/lib/oneForAll'
import { Queue } from '@/lib/queue'
import { entityTag } from './entityTag'
import { Kept } from './kept'
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
const kept = oneForAll('documents made', () => new Kept(48 * 1024 * 1024))

type How = { signal?: AbortSignal; isPatient?: boolean }

/** A release in a form that takes its time; `make` waits for a place, or throws `Busy` (lib/queue.ts). */
export function made(form: MadeForm, release: Release, newsroom: Newsroom) {
  const document = toDocument(release, { newsroom, siteUrl: env.siteUrl })
  const tag = entityTag(form, document)
  const { contentType, to } = forms[form]
  const make = async (how: How): Promise<Buffer<ArrayBuffer>> =>
    kept.get(tag) ??
    queue.run(async () => {
      const before = kept.get(tag)
      if (before) return before
      const file = Buffer.from(await to(document, await printedPictures(release, newsroom)))
      kept.put(tag, file)
      return file
    }, how)
  return { contentType, tag, make }
}
