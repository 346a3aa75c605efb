import type { ReactNode } from 'react'
import style from './Message.module.css'

/** A page that has one thing to say and a way on. */
export function Message({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={style.message}>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  )
}
