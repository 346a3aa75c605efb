import { Message } from '@/components/Message'
import { WordsOfLanguage } from '@/components/Words'
import { dayOf } from '@/lib/dates'
import type { Withdrawal } from '@/lib/model/release'
import { paths } from '@/lib/paths'
import { type Answered, type Asked, inEachLanguage } from './sitePage'

/**
 * What stands where a release stood that was retracted: that it is gone, since when, and why: in another language
 * rather than not at all, and then it says which. Nothing of its text.
 */
export function retractedPage({ at, note }: Withdrawal, { locale, newsroom, words }: Asked): Answered {
  const t = words.retracted
  return {
    status: 410,
    title: t.title,
    pathsIn: {},
    instead: inEachLanguage(paths.home),
    content: (
      <Message title={t.title} text={at ? t.on(dayOf(at, newsroom.timeZone, locale)) : t.text}>
        {note && (
          <p>
            <WordsOfLanguage said={note} locale={locale} />
          </p>
        )}
        <p>
          <a href={paths.releases(locale)}>{words.releases.title}</a> ·{' '}
          <a href={paths.contacts(locale)}>{words.contact.title}</a>
        </p>
      </Message>
    ),
  }
}
