import type { ReactNode } from 'react'
import { calendarDay, zoneName } from '@/lib/dates'
import { type AboutWords, aboutWords } from '@/lib/dictionaries/aboutWords'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { licenceCodes, licences } from '@/lib/licences'
import type { Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import type { AboutPage } from '@/lib/paths'
import { AskUs } from './AskUs'
import { Details } from './Details'
import { Part } from './Record'
import style from './StandingPage.module.css'
import { Paragraphs } from './Words'

type Props = {
  page: AboutPage
  newsroom: Newsroom
  /** The site that a statement applies to, as its host is written. */
  site: string
  locale: Locale
  words: Dictionary
}

/** What a newsroom owes its readers to say once: its own words first, then what holds for every newsroom on this software. */
export function StandingPage({ page, newsroom, site, locale, words }: Props) {
  const about = aboutWords(locale)
  const Content = contents[page]
  return (
    <article className={style.page}>
      <h1>{about.titles[page]}</h1>
      <Content about={about} newsroom={newsroom} site={site} locale={locale} words={words} />
      {page !== 'accessibility' && (
        <div className={style.ask}>
          <AskUs newsroom={newsroom} locale={locale} words={words} />
        </div>
      )}
    </article>
  )
}

type ContentProps = Omit<Props, 'page'> & { about: AboutWords }

const contents: Record<AboutPage, (props: ContentProps) => ReactNode> = {
  accessibility: Accessibility,
  privacy: Privacy,
  terms: Terms,
  embargo: Embargo,
}

/** In the order of the model statement: commitment, status, what is missing, how it was found, whom to tell, what else to do. */
function Accessibility({ about, newsroom, site, locale, words }: ContentProps) {
  const t = about.accessibility
  const { status, gaps, method, preparedOn, reviewedOn, enforcement } = newsroom.statement
  return (
    <>
      <p>
        {t.commitment(newsroom.name?.text ?? words.pressRoom)} {t.scope(site)}
      </p>
      <Part title={t.status}>
        <p>{t.statuses[status ?? 'unknown']}</p>
        {newsroom.accessibility && <Paragraphs said={newsroom.accessibility} locale={locale} />}
      </Part>
      {gaps && (
        <Part title={t.gaps}>
          <Paragraphs said={gaps} locale={locale} />
        </Part>
      )}
      {(preparedOn || method || reviewedOn) && (
        <Part title={t.preparation}>
          <p>
            {[
              preparedOn && t.prepared(calendarDay(preparedOn, locale)),
              method && t.methods[method],
              reviewedOn && t.reviewed(calendarDay(reviewedOn, locale)),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        </Part>
      )}
      <Part title={t.feedback}>
        <p>{t.feedbackText}</p>
        <div className={style.askHere}>
          <AskUs newsroom={newsroom} locale={locale} words={words} />
        </div>
      </Part>
      {enforcement && (
        <Part title={t.enforcement}>
          <Paragraphs said={enforcement} locale={locale} />
        </Part>
      )}
    </>
  )
}

function Privacy({ about: { privacy: t }, newsroom, locale }: ContentProps) {
  return (
    <>
      {newsroom.privacy && <Paragraphs said={newsroom.privacy} locale={locale} />}
      <Part title={t.site}>
        <Sentences of={t.siteText} />
      </Part>
      <Part title={t.pass}>
        <p>{t.passText}</p>
      </Part>
      <Part title={t.staff}>
        <p>{t.staffText}</p>
      </Part>
    </>
  )
}

function Terms({ about: { terms: t }, newsroom, locale }: ContentProps) {
  return (
    <>
      {newsroom.legalNotice && <Paragraphs said={newsroom.legalNotice} locale={locale} />}
      <Part title={t.licences}>
        <p>{t.intro}</p>
        <Details
          rows={licenceCodes.map((code) => [
            licences[code].name[locale],
            <Licence key={code} code={code} text={t.meaning[code]} />,
          ])}
        />
      </Part>
      <Part title={t.citing}>
        <p>{t.citingText}</p>
      </Part>
    </>
  )
}

function Licence({ code, text }: { code: (typeof licenceCodes)[number]; text: string }) {
  const { url } = licences[code]
  return (
    <>
      {text}
      {url && (
        <>
          {' '}
          <a href={url} data-bare>
            {new URL(url).hostname.replace(/^www\./, '')}
          </a>
        </>
      )}
    </>
  )
}

function Embargo({ about: { embargo: t }, newsroom, locale, words }: ContentProps) {
  return (
    <>
      <p className={style.lead}>{t.lead}</p>
      <Part title={t.hour}>
        <Sentences of={t.hourText(zoneName(newsroom.timeZone, locale))} />
      </Part>
      <Part title={t.link}>
        <Sentences of={t.linkText} />
      </Part>
      <Part title={t.terms}>
        {newsroom.embargoTerms ? (
          <Paragraphs said={newsroom.embargoTerms} locale={locale} />
        ) : (
          <ol>
            {words.pass.usualTerms.map((term) => (
              <li key={term}>{term}</li>
            ))}
          </ol>
        )}
      </Part>
      <Part title={t.broken}>
        <p>{t.brokenText}</p>
      </Part>
    </>
  )
}

const Sentences = ({ of }: { of: string[] }) => of.map((one) => <p key={one}>{one}</p>)
