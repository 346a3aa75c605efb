import { Fragment, type ReactNode } from 'react'

/** Parts of a text in their order. They have no names of their own and are written once, so their place is their key. */
export function Each<T>({ of, as }: { of: readonly T[]; as: (part: T, index: number) => ReactNode }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once, on the server, and never changes
  return of.map((part, index) => <Fragment key={index}>{as(part, index)}</Fragment>)
}
