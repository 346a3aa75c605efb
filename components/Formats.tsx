import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { paths } from '@/lib/paths'
import style from './Formats.module.css'

/** The forms that a release can be had in as a file. */
export const formats = ['pdf', 'docx', 'txt', 'html', 'pack'] as const

/** The same release as a file, in each form that there is; `path` is that of its public page. */
export function Formats({ path, words, id }: { path: string; words: Dictionary; id?: string | undefined }) {
  const { title, kinds } = words.formats
  return (
    <section className={style.formats} id={id}>
      <h2>{title}</h2>
      <ul>
        {formats.map((form) => (
          <li key={form}>
            <a href={paths.fileOf(path, form)}>{kinds[form]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
