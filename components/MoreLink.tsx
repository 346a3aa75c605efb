import style from './MoreLink.module.css'

/** The way on from a part of a page: to the whole list, or to the same thing as a file. */
export function MoreLink({ href, children }: { href: string; children: string }) {
  return (
    <p className={style.more}>
      <a href={href}>{children}</a>
    </p>
  )
}
