import type { Pass as PassDoc, PressRelease } from '@/collections/payload-types'
import { optional } from './optional'
import { type Release, versionsOf } from './release'

/** What whoever holds a pass is told of it. */
export type Pass = {
  kind: PassDoc['kind']
  /** For whom, or for what. */
  name: string
  outlet?: string
  /** When the embargo ends, ISO 8601. */
  hour?: string
  /** When a preview ends, ISO 8601. */
  expiresAt?: string
  /** An embargo has been accepted; a preview asks for nothing. */
  isAccepted: boolean
  /** The languages in which there is something to read; the paths are still those of everybody. */
  versions: Release['versions']
}

export const toPass = ({ kind, name, outlet, expiresAt, acceptedAt }: PassDoc, release: PressRelease): Pass => ({
  kind,
  name,
  ...optional('outlet', outlet || undefined),
  ...optional('hour', (kind === 'embargo' && release.releaseAt) || undefined),
  ...optional('expiresAt', expiresAt ?? undefined),
  isAccepted: kind === 'preview' || Boolean(acceptedAt),
  versions: versionsOf(release),
})
