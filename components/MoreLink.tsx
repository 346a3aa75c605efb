import style from './MoreLink.module.css'

/** The way on from a part of a page: to the whole list, which an arrow says too, or to the same thing as a file. */
export function MoreLink({ href, isOnward = false, children }: { href: string; isOnward?: boolean; children: string }) {
  return (
    <p className={style.more}>
      <a href={href}>
        {children}
        {isOnward && <span aria-hidden="true"> →</span>}
      </a>
    </p>
  )
}
