import type { ReactNode } from 'react'
import style from './ReleaseIndex.module.css'

/** A list with what narrows it down: beside it on a desk, before it on a phone. */
export function ReleaseIndex({
  filters,
  more,
  children,
}: {
  filters: ReactNode
  more: ReactNode
  children: ReactNode
}) {
  return (
    <div className={style.index}>
      {filters && <div>{filters}</div>}
      <div>
        {children}
        {more}
      </div>
    </div>
  )
}
