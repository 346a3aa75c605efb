import { createLocalReq, type Payload } from 'payload'
import { hashOf, isSecretOf, readToken } from '@/lib/passToken'
import type { Pass, PressRelease } from '../payload-types'
import { type Holder, mark } from './holder'
import { type HiddenRecord, recordsWith } from './recordsWith'

export type Redeemed = { pass: Pass; holder: Holder; hidden: HiddenRecord[] }

/**
 * What a link's token opens; undefined for one that is malformed, unknown, wrong, revoked, over, or whose release is gone:
 * nobody is told which. Whether the release may be read the gate decides, as for any reader.
 */
export async function redeemPass(token: string, payload: Payload): Promise<Redeemed | undefined> {
  const read = readToken(token)
  if (!read) return undefined
  const req = await createLocalReq({}, payload)
  const pass = await payload.findByID({
    collection: 'passes',
    id: read.id,
    depth: 0,
    showHiddenFields: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const isRight = isSecretOf(read.secret, pass?.secretHash ?? ofNobody)
  if (!pass || !isRight || pass.revokedAt || isOver(pass)) return undefined

  const { kind } = pass
  const release = await payload.findByID({
    collection: 'press-releases',
    id: idOf(pass.release),
    draft: kind === 'preview',
    locale: 'all',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!release) return undefined
  const hidden = await recordsWith(release, req)
  const holder: Holder = { [mark]: true, kind, release: release.id, records: hidden.map(({ id }) => id) }
  return { pass, holder, hidden }
}

/** Compared with when there is no such pass, so that an unknown id takes no less time than a wrong secret. */
const ofNobody = hashOf('')

/** A preview ends by the clock; an embargo pass ends at its release's hour, by leading to the public page. */
const isOver = ({ expiresAt }: Pass): boolean => Boolean(expiresAt && new Date(expiresAt) <= new Date())

const idOf = (release: PressRelease | string): string => (typeof release === 'string' ? release : release.id)
