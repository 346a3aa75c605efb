import { env } from '@/lib/env'
import { toDocument } from '@/lib/formats/document'
import { toHtml } from '@/lib/formats/html'
import { toText } from '@/lib/formats/text'
import { aboutRelease, namesOf } from './aboutRelease'
import { entityTag } from './entityTag'
import { fileAnswer } from './fileAnswer'
import { type MadeForm, made } from './made'

/** The release as plain text or as HTML, which take no time. */
export const writtenRelease = (form: 'txt' | 'html') =>
  aboutRelease(form, (request, { release, newsroom, words }) => {
    const document = toDocument(release, { newsroom, siteUrl: env.siteUrl })
    return fileAnswer(request, {
      contentType: form === 'txt' ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
      isShown: true,
      ...namesOf(release, form),
      tag: entityTag(form, document),
      make: async () => ({ body: form === 'txt' ? toText(document) : toHtml(document) }),
      words,
    })
  })

/** The release as PDF or for Word, which are made in a queue. */
export const madeRelease = (form: MadeForm) =>
  aboutRelease(form, (request, { release, newsroom, words }) => {
    const file = made(form, release, newsroom)
    return fileAnswer(request, {
      contentType: file.contentType,
      ...namesOf(release, form),
      tag: file.tag,
      make: () => file.make({ signal: request.signal }),
      words,
    })
  })
