import type { ReactNode } from 'react'
import style from './Details.module.css'

export type Rows = [term: string, value: ReactNode][]

/** Those that have something to say. */
export const filledRows = (rows: Rows): Rows =>
  rows.filter(([, value]) => value !== undefined && value !== null && value !== false && value !== '')

/** What there is to know, term by term; what is empty is left out. */
export function Details({ rows }: { rows: Rows }) {
  const filled = filledRows(rows)
  if (filled.length === 0) return null
  return (
    <dl className={style.details}>
      {filled.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
