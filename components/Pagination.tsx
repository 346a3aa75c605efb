import type { Dictionary } from '@/lib/dictionaries/dictionary'
import style from './Pagination.module.css'

type Props = {
  page: number
  pages: number
  pathOf: (page: number) => string
  words: Dictionary
  /** What the ways are called where pages are not in the order of time. */
  newer?: string
  older?: string
}

/** The way to newer and older pages of a list. */
export function Pagination({ page, pages, pathOf, words, newer, older }: Props) {
  if (pages <= 1) return null
  const t = words.releases
  return (
    <nav className={style.pagination} aria-label={t.pagination}>
      {page > 1 ? (
        <a rel="prev" href={pathOf(page - 1)}>
          <span aria-hidden="true">← </span>
          {newer ?? t.newer}
        </a>
      ) : (
        <span />
      )}
      <span>{t.page(page, pages)}</span>
      {page < pages ? (
        <a rel="next" href={pathOf(page + 1)}>
          {older ?? t.older}
          <span aria-hidden="true"> →</span>
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
