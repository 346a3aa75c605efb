import type { ReactNode } from 'react'
import style from './Notice.module.css'

/** A state that a reader has to know before reading on: told by a word, a rule and a colour. */
export function Notice({
  kind,
  title,
  children,
}: {
  kind: 'withdrawn' | 'behind' | 'embargo' | 'draft' | 'plain'
  title: string
  children?: ReactNode
}) {
  return (
    <div className={style.notice} data-kind={kind} role="note">
      <p className={style.title}>{title}</p>
      {children && <p>{children}</p>}
    </div>
  )
}
