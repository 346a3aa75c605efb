import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { paths } from '@/lib/paths'
import style from './SearchForm.module.css'

type Props = { locale: Locale; words: Dictionary; text?: string; id: string; isLarge?: boolean }

/** Where a reader says what to look for. */
export function SearchForm({ locale, words, text = '', id, isLarge = false }: Props) {
  return (
    <search aria-label={isLarge ? words.search.label : words.search.title}>
      <form action={paths.search(locale)} method="get" className={isLarge ? style.large : style.form}>
        <label htmlFor={id} className={style.label}>
          {words.search.label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={text}
          maxLength={200}
          placeholder={isLarge ? words.search.placeholder : words.search.title}
          data-suggestions={paths.suggestions(locale)}
          data-label={words.search.suggestions}
          data-kinds={JSON.stringify(words.search.collections)}
          data-one={words.search.oneSuggested}
          data-many={words.search.suggested}
          data-none={words.search.noneSuggested}
        />
        <button type="submit">{words.search.button}</button>
        <div id={`${id}-list`} data-list className={style.list} hidden />
        <p aria-live="polite" className={style.label} />
      </form>
    </search>
  )
}
