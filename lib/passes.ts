/** Embargo passes open what stands approved before its hour, previews the newest draft. */
export const passKinds = ['embargo', 'preview'] as const
export type PassKind = (typeof passKinds)[number]

/** A pass as staff see it, between the API and the admin. Moments are ISO 8601. */
export type StaffPass = {
  id: string
  kind: PassKind
  name: string
  outlet?: string | null
  email?: string | null
  createdAt: string
  expiresAt?: string | null
  acceptedAt?: string | null
  revokedAt?: string | null
  madeBy?: string
}

/**
 * The passes of a release, newest first. `releaseAt` is what stands, in `zone`. `may` says of each kind whether the one
 * who asks may give one now; a sentence says why not, `false` that it is not theirs to give.
 */
export type PassList = {
  passes: StaffPass[]
  releaseAt: string | null
  zone: string
  may: Record<PassKind, boolean | string>
}

/** The link is in this answer and nowhere else: only its fingerprint is kept. */
export type GivenPass = { pass: StaffPass; link: string }
