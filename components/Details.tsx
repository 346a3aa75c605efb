import type { ReactNode } from 'react'
import style from './Details.module.css'

/** What there is to know, term by term; what is empty is left out. */
export function Details({ rows }: { rows: [term: string, value: ReactNode][] }) {
  const filled = rows.filter(([, value]) => value !== undefined && value !== null && value !== false && value !== '')
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
