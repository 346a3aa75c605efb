import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import style from './AskUs.module.css'
import { ContactLines } from './ContactLines'

/** Whom to ask when there is no release to say so. */
export function AskUs({ newsroom, locale, words }: { newsroom: Newsroom; locale: Locale; words: Dictionary }) {
  const contacts = newsroom.contacts.map((contact) => ({ contact }))
  return (
    <div className={style.ask}>
      <ContactLines
        contacts={contacts}
        locale={locale}
        words={words}
        label={words.pass.questions}
        zone={newsroom.timeZone}
      />
    </div>
  )
}
