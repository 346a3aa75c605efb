import { calendarDay, dayOf, languageName, momentOf } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { linkedWords } from '@/lib/linked'
import type { Newsroom } from '@/lib/model/newsroom'
import type { Release } from '@/lib/model/release'
import type { Said } from '@/lib/model/said'
import { absolute } from '@/lib/paths'
import { AttachmentList } from './AttachmentList'
import { ContactCard } from './ContactCard'
import { ContactLines } from './ContactLines'
import { Details } from './Details'
import { Each } from './Each'
import { Footnotes } from './Footnotes'
import { Formats, formats } from './Formats'
import { LinkList } from './LinkList'
import { MoreLink } from './MoreLink'
import { Notice } from './Notice'
import { PartnerRow } from './PartnerRow'
import { PictureFigure } from './PictureFigure'
import { Prose } from './Prose'
import { ReaderTools } from './ReaderTools'
import style from './ReleaseArticle.module.css'
import { ReleaseList } from './ReleaseList'
import { Spellings } from './Spellings'
import { Versions } from './Versions'
import { Paragraphs, Words } from './Words'

type Props = {
  release: Release
  newsroom: Newsroom
  words: Dictionary
  /** Where the release is for everybody; missing before it is. Paper says it. */
  address?: string
  /** Whether the release is public at its own address, where its files are too. */
  hasFiles?: boolean
}

/** A release with everything that belongs to it, in the order in which a press release has it. */
export function ReleaseArticle({ release, newsroom, words, address, hasFiles = false }: Props) {
  const files = release.gallery.length + release.attachments.length
  const { locale, withdrawal, original } = release
  const t = words.release
  const zone = newsroom.timeZone
  const day = (moment: string) => dayOf(moment, zone, locale)
  const originalVersion = release.versions.find((version) => version.locale === original && original !== locale)
  return (
    <article className={style.release} lang={locale}>
      <header className={style.header} data-text>
        <p className={style.kicker}>
          <span className={style.kind}>{words.kinds[release.kind]}</span>{' '}
          {release.referencePath ? (
            <a href={release.referencePath} aria-label={`${t.reference} ${release.reference}`}>
              {release.reference}
            </a>
          ) : (
            <span>{release.reference}</span>
          )}{' '}
          <time dateTime={release.releasedAt}>{day(release.releasedAt)}</time>
          <span className={style.readingTime} data-aside>
            {t.readingTime(release.readingTime)}
          </span>
        </p>
        <h1 data-withdrawn={withdrawal ? true : undefined}>{release.title}</h1>
        {release.standfirst && <p className={style.standfirst}>{release.standfirst}</p>}
        {withdrawal && (
          <Notice kind="withdrawn" title={withdrawal.at ? t.withdrawnOn(day(withdrawal.at)) : t.withdrawn}>
            {withdrawal.note ? <Why said={withdrawal.note} release={release} /> : t.withdrawnNote}
          </Notice>
        )}
        {release.isBehind && (
          <Notice kind="behind" title={t.behind(languageName(original, locale))}>
            {originalVersion && (
              <a href={originalVersion.path} hrefLang={original} data-aside>
                {t.readOriginal}
              </a>
            )}
          </Notice>
        )}
        {release.changes[0] && (
          <p className={style.changed} data-aside>
            <a href="#changes">{t.changed(t.changeKinds[release.changes[0].kind], day(release.changes[0].at))}</a>
          </p>
        )}
        <Versions release={release} languages={newsroom.languages} words={words} />
      </header>

      <div className={style.call}>
        <ContactLines
          contacts={release.contacts}
          locale={locale}
          words={words}
          label={release.contacts.length === 1 ? t.pressContact : t.contacts}
          zone={zone}
        />
      </div>

      <div className={style.text} data-text-column>
        <ReaderTools
          files={files + (hasFiles ? formats.length : 0)}
          hasContacts={release.contacts.length > 0}
          words={words}
        />
        <Prose
          body={release.body}
          locale={locale}
          words={words}
          dateline={dateline(release)}
          source={t.taken(
            release.title,
            newsroom.name?.text ?? words.pressRoom,
            day(release.releasedAt),
            withdrawal
              ? t.withdrawn
              : release.changes[0] && t.changed(t.changeKinds[release.changes[0].kind], day(release.changes[0].at)),
          )}
        />
        <Footnotes footnotes={release.body.footnotes} words={words} />
        <p className={style.end} role="img" aria-label={t.end}>
          ∗ ∗
        </p>

        {address && (
          <p className={style.online}>
            {t.online}
            {words.colon}
            {address}
          </p>
        )}

        {release.partners.organisations.length > 0 && (
          <section className={style.section} aria-label={release.partners.label?.text ?? t.partners}>
            <h2 className={style.small}>
              {release.partners.label ? <Words said={release.partners.label} locale={locale} /> : t.partners}
            </h2>
            <PartnerRow partners={release.partners.organisations} locale={locale} />
          </section>
        )}

        {release.boilerplates.map(({ about, text, page }) => (
          <section key={about.text} className={style.boilerplate} data-text>
            <h2 className={style.small}>{t.about(about.text)}</h2>
            <Paragraphs said={text} locale={locale} />
            {page && (
              <p className={style.today} data-aside>
                <a href={page}>{t.today}</a>
              </p>
            )}
          </section>
        ))}

        {release.contacts.length > 0 && (
          <section className={`${style.section} ${style.contacts}`} id="contacts">
            <h2>{t.contacts}</h2>
            <div className={style.cards}>
              {release.contacts.map(({ contact, role }) => (
                <ContactCard
                  key={contact.id}
                  contact={contact}
                  locale={locale}
                  words={words}
                  zone={zone}
                  {...(role ? { role } : {})}
                />
              ))}
            </div>
            {release.contacts.filter(({ contact }) => !contact.hasLeft).length > 1 && (
              <MoreLink href={release.contactCardsPath}>{t.cards}</MoreLink>
            )}
          </section>
        )}

        {release.gallery.length > 0 && (
          <section className={style.section} id="files">
            <h2>{t.pictures}</h2>
            <div className={style.gallery}>
              {release.gallery.map((picture) => (
                <PictureFigure
                  key={picture.original.src}
                  picture={picture}
                  locale={locale}
                  words={words}
                  isAmongOthers
                  {...(address ? { address: absolute(address, picture.original.src) } : {})}
                />
              ))}
            </div>
          </section>
        )}

        {release.attachments.length > 0 && (
          <section
            className={`${style.section} ${style.onScreen}`}
            id={release.gallery.length > 0 ? undefined : 'files'}
          >
            <h2>{t.attachments}</h2>
            <AttachmentList files={release.attachments} locale={locale} words={words} />
          </section>
        )}

        {hasFiles && <Formats path={release.path} words={words} id={files > 0 ? undefined : 'files'} />}

        {release.changes.length > 0 && (
          <section className={style.section} id="changes" data-text>
            <h2>{t.changes}</h2>
            <ul className={style.changes}>
              {release.changes.map(({ at, kind, note }) => (
                <li key={at}>
                  <p className={style.small}>
                    {t.changeKinds[kind]}, <time dateTime={at}>{momentOf(at, zone, locale)}</time>
                  </p>
                  <Paragraphs said={note} locale={locale} />
                </li>
              ))}
            </ul>
          </section>
        )}

        {release.spellings.length > 0 && (
          <section className={style.section}>
            <h2>{t.spellings}</h2>
            <Spellings names={release.spellings} />
          </section>
        )}

        <section className={`${style.section} ${style.onScreen}`} aria-label={t.seeAlso}>
          <Details
            rows={[
              [t.by, release.issuers.length > 0 && <LinkList key="by" links={release.issuers} locale={locale} />],
              [
                t.projects,
                release.projects.length > 0 && <LinkList key="projects" links={release.projects} locale={locale} />,
              ],
              [t.cities, release.cities.length > 0 && <LinkList key="cities" links={release.cities} locale={locale} />],
              [
                t.mentorships,
                release.mentorships.length > 0 && <Pairs key="mentorships" release={release} words={words} />,
              ],
              [t.events, release.events.length > 0 && <LinkList key="events" links={release.events} locale={locale} />],
              [t.topics, release.topics.length > 0 && <LinkList key="topics" links={release.topics} locale={locale} />],
            ]}
          />
        </section>

        {release.related.length > 0 && (
          <section className={`${style.section} ${style.onScreen}`}>
            <h2>{t.related}</h2>
            <ReleaseList releases={release.related} zone={zone} words={words} headingLevel={3} />
          </section>
        )}
      </div>
    </article>
  )
}

/** Why it was withdrawn; the number in it of a related release, such as the one that is valid, leads there. */
function Why({ said: { text, lang }, release: { related, locale } }: { said: Said; release: Release }) {
  const valid = related.filter(({ withdrawn }) => !withdrawn)
  const numbers = valid.map(({ reference, path }) => ({ text: reference, href: path }))
  return (
    <span lang={lang === locale ? undefined : lang}>
      <Each
        of={linkedWords(text, numbers)}
        as={(one) => (typeof one === 'string' ? one : <a href={one.href}>{one.text}</a>)}
      />
    </span>
  )
}

/** "Brussel, 8 december 2022 – " */
function dateline({ dateline: { place, date }, locale }: Release) {
  if (!place && !date) return undefined
  return (
    <>
      <span className={style.dateline}>
        {place}
        {place && date && ', '}
        {date && <time dateTime={date}>{calendarDay(date, locale)}</time>}
        {'\u00a0–'}
      </span>{' '}
    </>
  )
}

/** A line for each mentorship: an arrow alone would say as certain what is not. */
function Pairs({ release, words }: Pick<Props, 'release' | 'words'>) {
  return (
    <ul>
      {release.mentorships.map(({ name, path, isConfirmed }) => (
        <li key={path}>
          <LinkList links={[{ name, path }]} locale={release.locale} />
          {!isConfirmed && <span className={style.missing}> ({words.mentorship.unconfirmedAside})</span>}
        </li>
      ))}
    </ul>
  )
}
