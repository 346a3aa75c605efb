import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { paths } from '@/lib/paths'
import style from './Formats.module.css'

/** The same release as a file, in each form that there is; `path` is that of its public page. */
export function Formats({ path, words }: { path: string; words: Dictionary }) {
  const { title, kinds } = words.formats
  return (
    <section className={style.formats}>
      <h2>{title}</h2>
      <ul>
        {(['pdf', 'docx', 'txt', 'html', 'pack'] as const).map((form) => (
          <li key={form}>
            <a href={paths.fileOf(path, form)}>{kinds[form]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
