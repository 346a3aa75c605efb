import type { PressRelease } from '@/collections/payload-types'
import { countFailure, waitOf } from '../attempts'
import type { Locale } from '../locales'
import { type Pass, toPass } from '../model/pass'
import { type Release, toRelease } from '../model/release'
import { underPass } from '../model/underPass'
import { asIfReleased } from '../model/workingDraft'
import { type OpenedPass, openWithPass } from './door'
import { forRelease } from './releases'

/** What a link opens at this moment. */
export type AtPass =
  /** Nothing: it is not said whether it was revoked, has expired or never was. */
  | { is: 'closed' }
  /** Too many links that opened nothing came from there; seconds to wait. */
  | { is: 'blocked'; wait: number }
  /** The hour has come: what it opened is public. */
  | { is: 'released'; release: (locale: Locale) => Release | undefined }
  /** The embargo has to be accepted first. */
  | { is: 'terms'; pass: Pass; accept: () => Promise<void> }
  | { is: 'open'; pass: Pass; release: (locale: Locale) => Release | undefined; file: OpenedPass['file'] }

/** Asks with a link's token; `from` is the address that it is asked from, for counting what fails. */
export async function atPass(token: string, from: string): Promise<AtPass> {
  const wait = await waitOf(from)
  if (wait) return { is: 'blocked', wait }
  const opened = await openWithPass(token)
  const stored = await opened?.release(forRelease)
  if (!opened || !stored) {
    const tooMany = await countFailure(from)
    return tooMany ? { is: 'blocked', wait: tooMany } : { is: 'closed' }
  }

  const now = new Date()
  const isPreview = opened.pass.kind === 'preview'
  const doc: PressRelease = isPreview ? asIfReleased(stored, now.toISOString()) : stored
  if (!isPreview && doc.releaseAt && new Date(doc.releaseAt) <= now)
    return { is: 'released', release: (locale) => toRelease(doc, locale) }

  const pass = toPass(opened.pass, doc)
  if (!pass.isAccepted) return { is: 'terms', pass, accept: opened.accept }
  const release = (locale: Locale) => {
    const shape = toRelease(doc, locale)
    return shape && underPass(shape, token, opened.unopened)
  }
  return { is: 'open', pass, release, file: opened.file }
}
