import type { Payload, TypedUser } from 'payload'
import type { ReactNode } from 'react'
import { type OnDesk, today } from '@/collections/workflow/today'
import { type InEach, localeNames } from '@/lib/locales'
import { paths } from '@/lib/paths'
import { fullMoment, timeUntil } from '@/lib/wallClock'
import { proposedZone } from '@/lib/zones'
import { adminLocale } from './deskWords'
import style from './Today.module.css'
import { todayWords } from './todayWords'

type Props = { payload: Payload; user?: TypedUser; i18n: { language: string } }

/** The start of the day: what goes out, what waits for whoever signed in, and what is not in order. */
export async function Today({ payload, user, i18n }: Props) {
  if (user?.collection !== 'users') return null
  const locale = adminLocale(i18n.language)
  const t = (words: InEach) => words[locale]
  const now = Date.now()
  const desk = await today(payload, user, locale)
  return (
    <div className={style.today}>
      <Part title={t(todayWords.comingOut)} isWide empty={t(todayWords.nothingComing)}>
        {desk.comingOut.map((release) => (
          <li key={release.id} data-state={release.isReleased ? 'embargo' : 'planned'}>
            <Title release={release} />
            <span>
              {fullMoment(Date.parse(release.at), release.zone ?? proposedZone, locale)} ·{' '}
              <strong>{timeUntil(Date.parse(release.at), now, locale)}</strong>
              {!release.isReleased && <em> · {t(todayWords.notApproved)}</em>}
            </span>
          </li>
        ))}
      </Part>
      <Part title={t(todayWords.forReview)} empty={t(todayWords.nothingForReview)}>
        {desk.forReview.map((release) => (
          <li key={release.id}>
            <Title release={release} />
          </li>
        ))}
      </Part>
      <Part title={t(todayWords.unreviewed)}>
        {desk.unreviewed.map((release) => (
          <li key={release.id} data-state="alarm">
            <Title release={release} />
          </li>
        ))}
      </Part>
      <Part title={t(todayWords.approved)}>
        {desk.approved.map((release) => (
          <li key={release.id}>
            <Title release={release} />
          </li>
        ))}
      </Part>
      <Part title={t(todayWords.languages)}>
        {desk.languages.map(({ missing, behind, ...release }) => (
          <li key={release.id}>
            <Title release={release} />
            <span>
              {[
                ...missing.map((language) => `${localeNames[language]} ${t(todayWords.missing)}`),
                ...behind.map((language) => `${localeNames[language]} ${t(todayWords.behind)}`),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </Part>
      <Part title={t(todayWords.away)}>
        {desk.away.map(({ id, name, hasLeft, releases }) => (
          <li key={id}>
            <a href={paths.form('contacts', id)}>{name}</a>{' '}
            <em>{t(hasLeft ? todayWords.mend : todayWords.awayToday)}</em>
            <Releases releases={releases} />
          </li>
        ))}
      </Part>
      <Part title={t(todayWords.brokenLinks)}>
        {desk.brokenLinks.map(({ url, answer, releases }) => (
          <li key={url}>
            <span className={style.url}>
              {url} ({answer})
            </span>
            <Releases releases={releases} />
          </li>
        ))}
      </Part>
    </div>
  )
}

/** A part that has nothing to say is left out, or says so where that is the news. */
function Part({
  title,
  empty,
  isWide,
  children,
}: {
  title: string
  empty?: string
  isWide?: boolean
  children: ReactNode[]
}) {
  if (children.length === 0 && !empty) return null
  return (
    <section className={isWide ? style.wide : undefined}>
      <h2>{title}</h2>
      {children.length > 0 ? <ul>{children}</ul> : <p>{empty}</p>}
    </section>
  )
}

const Title = ({ release: { id, reference, title } }: { release: OnDesk }) => (
  <a href={paths.form('press-releases', id)}>
    {title} <small>{reference}</small>
  </a>
)

const Releases = ({ releases }: { releases: OnDesk[] }) => (
  <span>
    {releases.map((release, index) => (
      <span key={release.id}>
        {index > 0 && ' · '}
        <Title release={release} />
      </span>
    ))}
  </span>
)
