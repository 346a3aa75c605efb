import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import { paths } from '@/lib/paths'
import { Message } from './Message'
import { SearchForm } from './SearchForm'
import { ToRing } from './ToRing'

type Props = { newsroom: Newsroom; locale: Locale; words: Dictionary }

/** An address without a page: a search, the lists, and whom to ask. */
export function NotFound({ newsroom, locale, words }: Props) {
  return (
    <>
      <Message title={words.notFound.title} text={words.notFound.text}>
        <SearchForm locale={locale} words={words} id="search" isLarge />
        <p>
          <a href={paths.releases(locale)}>{words.releases.title}</a> ·{' '}
          <a href={paths.contacts(locale)}>{words.home.allContacts}</a> ·{' '}
          <a href={paths.home(locale)}>{words.notFound.home}</a>
        </p>
      </Message>
      <ToRing newsroom={newsroom} locale={locale} words={words} />
    </>
  )
}
