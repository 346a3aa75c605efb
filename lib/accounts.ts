import type { Qr } from './qr'

/** What the desk and the API tell each other about accounts. */

/** An invitation as it went: `link` only where no mail went out, for the administrator to hand over otherwise. */
export type Invited = { id: string; sent: boolean; link?: string }

/** Whether an account has a second step, since when (ISO 8601), and how many recovery codes are left. */
export type SecondStep = { on: false } | { on: true; since: string; codesLeft: number }

/**
 * A second step that is being set up: the secret as an app takes it by hand (RFC 4648 base32), as a picture, and sealed
 * as the server wants it back with the first code.
 */
export type Enrolment = { secret: string; qr: Qr; pending: string }

/** Codes for the day on which the telephone is gone; each works once and they are shown once. */
export type RecoveryCodes = { recoveryCodes: string[] }

/** Why a sign-in with the right password does not go on yet: a code is wanted, or a second step has to be set up first. */
export type NextStep = { secondStep: 'code' } | { secondStep: 'enrol'; enrolment: Enrolment }
