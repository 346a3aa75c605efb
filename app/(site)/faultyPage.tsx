import { Message } from '@/components/Message'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { paths } from '@/lib/paths'
import type { FilterFault } from '@/lib/releaseFilter'
import { inEachLanguage } from './sitePage'

/** A question with a part that is not known: what was found, and the way to the whole list. */
export const faulty = (
  faults: FilterFault[],
  locale: Locale,
  words: Dictionary,
  whole = { name: words.releases.clear, path: (language: Locale) => paths.releases(language) },
) => ({
  title: words.releases.faulty.title,
  pathsIn: {},
  instead: inEachLanguage(whole.path),
  status: 400,
  content: (
    <Message title={words.releases.faulty.title} text={words.releases.faulty.text}>
      <ul>
        {faults.map(({ name, found }) => (
          <li key={`${name} ${found}`}>
            <code>
              {name}={found}
            </code>
          </li>
        ))}
      </ul>
      <p>
        <a href={whole.path(locale)}>{whole.name}</a>
      </p>
    </Message>
  ),
})
