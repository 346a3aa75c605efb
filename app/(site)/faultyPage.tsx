import { Message } from '@/components/Message'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { paths } from '@/lib/paths'
import type { FilterFault } from '@/lib/releaseFilter'
import { inEachLanguage } from './sitePage'

/** A question with a part that is not known: what was found, and the way to the whole list. */
export const faulty = (faults: FilterFault[], locale: Locale, words: Dictionary) => ({
  title: words.releases.faulty.title,
  pathsIn: {},
  instead: inEachLanguage(paths.releases),
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
        <a href={paths.releases(locale)}>{words.releases.clear}</a>
      </p>
    </Message>
  ),
})
