import type { PayloadRequest } from 'payload'
import type { PassKind } from '@/lib/passes'

/**
 * Whoever asks with a pass: the release that it is for, and the records that come along with it and are not public by
 * themselves. Made by redeemPass.ts and by nothing else; what it may read is said in access.ts.
 */
export type Holder = { readonly [mark]: true; kind: PassKind; release: string; records: readonly string[] }

/** No request can put anything in its own context; if it could, what comes as JSON would still not carry a symbol. */
export const mark: unique symbol = Symbol.for('press-room.holder')

/** What the door hands to Payload's `context`. */
export const contextOf = (holder: Holder) => ({ pass: holder })

type Asking = Pick<PayloadRequest, 'context'>

/** The holder of a pass who asks, if it is one. */
export function holderOf({ context }: Asking): Holder | undefined {
  const held: unknown = context?.pass
  return typeof held === 'object' && held !== null && mark in held ? (held as Holder) : undefined
}

/** Whether this release is asked for by whoever may preview it: then the newest draft may be read, in all its languages. */
export function isPreviewed(req: Asking, release: unknown): boolean {
  const holder = holderOf(req)
  return holder?.kind === 'preview' && holder.release === release
}
