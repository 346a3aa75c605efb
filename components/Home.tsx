import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Contact } from '@/lib/model/contact'
import type { Event } from '@/lib/model/event'
import type { Newsroom } from '@/lib/model/newsroom'
import { optional } from '@/lib/model/optional'
import type { Project } from '@/lib/model/project'
import type { ReleaseSummary } from '@/lib/model/release'
import { paths } from '@/lib/paths'
import { ContactLines } from './ContactLines'
import { whenOf } from './EventRecord'
import style from './Home.module.css'
import { MoreLink } from './MoreLink'
import { ReleaseList } from './ReleaseList'
import { Words } from './Words'

type Props = {
  newsroom: Newsroom
  releases: ReleaseSummary[]
  contacts: Contact[]
  projects: Project[]
  events: Event[]
  locale: Locale
  words: Dictionary
}

/** So many people are named; the link leads to all. */
const called = 5

/** Whom to call, what comes, what is new: on a telephone in this order, the first two in a few lines. */
export function Home({ newsroom, releases, contacts, projects, events, locale, words }: Props) {
  const t = words.home
  return (
    <div className={style.home}>
      <h1 className={style.name}>{newsroom.name ? <Words said={newsroom.name} locale={locale} /> : words.pressRoom}</h1>
      {contacts.length > 0 && (
        <div className={style.call}>
          <ContactLines
            contacts={contacts.map((contact) => ({ contact, ...optional('role', contact.jobTitle) }))}
            most={called}
            locale={locale}
            words={words}
            label={t.whoToCall}
            zone={newsroom.timeZone}
          />
          <MoreLink href={paths.contacts(locale)} isOnward>
            {t.allContacts}
          </MoreLink>
        </div>
      )}
      {events.length > 0 && (
        <section className={style.coming}>
          <h2 className={style.small}>{t.coming}</h2>
          <ul>
            {events.map((event) => (
              <li key={event.id}>
                <a href={event.path} data-cancelled={event.isCancelled || undefined}>
                  <Words said={event.title} locale={locale} />
                </a>
                <span className={style.when}>
                  {whenOf(event, locale)}
                  {event.isCancelled && <b> · {words.event.cancelledAside}</b>}
                </span>
              </li>
            ))}
          </ul>
          <MoreLink href={paths.calendar(locale)}>{words.developers.rows.calendar}</MoreLink>
        </section>
      )}
      <section className={style.releases} aria-labelledby="latest">
        <h2 id="latest" className={style.heading}>
          {t.latest}
        </h2>
        {releases.length > 0 ? (
          <>
            <ReleaseList releases={releases} zone={newsroom.timeZone} words={words} headingLevel={3} />
            <MoreLink href={paths.releases(locale)} isOnward>
              {t.allReleases}
            </MoreLink>
            <MoreLink href={paths.pictures(locale)} isOnward>
              {words.pictures.title}
            </MoreLink>
          </>
        ) : (
          <p>{newsroom.name ? t.nothingYet : t.unnamed}</p>
        )}
      </section>
      {projects.length > 0 && (
        <section className={style.side}>
          <h2 className={style.small}>{t.projects}</h2>
          <ul>
            {projects.map((project) => (
              <li key={project.id}>
                <a href={project.path}>{project.name}</a>
                {project.status && ` · ${words.project.statuses[project.status]}`}
              </li>
            ))}
          </ul>
          <MoreLink href={paths.projects(locale)} isOnward>
            {t.allProjects}
          </MoreLink>
        </section>
      )}
    </div>
  )
}
