import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import { absolute, paths } from '@/lib/paths'
import { Details } from './Details'
import style from './Developers.module.css'
import { Part } from './Record'

type Props = { locale: Locale; siteUrl: string; words: Dictionary }

/** What programs can read here, with the address of each and examples that run as they stand. */
export function Developers({ locale, siteUrl, words }: Props) {
  const t = words.developers
  const at = (path: string) => <a href={path}>{path}</a>
  /** An address with a part to fill in leads nowhere. */
  const pattern = (path: string) => <span>{path}</span>
  return (
    <>
      <Part title={t.feeds}>
        <p>{t.feedsText}</p>
        <Details
          rows={[
            ['RSS 2.0', at(paths.feed(locale, 'rss'))],
            ['Atom', at(paths.feed(locale, 'atom'))],
            ['JSON Feed 1.1', at(paths.feed(locale, 'json'))],
            ['IPTC ninjs 3.3', at(paths.feed(locale, 'ninjs'))],
          ]}
        />
      </Part>
      <Part title={t.data}>
        <p>{t.dataText}</p>
        <Details
          rows={[
            [t.rows.releases, at(paths.releasesData(locale))],
            [t.rows.release, pattern(paths.releaseData(locale, '…'))],
            [t.rows.contacts, at(paths.contactsData(locale))],
            [t.rows.projects, at(paths.projectsData(locale))],
            [t.rows.mentorships, at(paths.mentorshipsData(locale))],
            [t.rows.events, at(paths.eventsData(locale))],
          ]}
        />
        <p>
          {t.description} {at(paths.openApi())}
        </p>
      </Part>
      <Part title={t.files}>
        <p>{t.filesText}</p>
        <Details
          rows={[
            [t.rows.calendar, at(paths.calendar(locale))],
            [t.rows.event, pattern(paths.eventCalendar(locale, '…'))],
            [t.rows.cards, at(paths.contactsCards(locale))],
            [t.rows.sitemap, at(paths.sitemap())],
          ]}
        />
      </Part>
      <Part title={t.rest}>
        <p>{t.restText}</p>
      </Part>
      <Part title={t.examples}>
        <p>{t.examplesText}</p>
        {examples(locale, siteUrl).map((example) => (
          <Code key={example.text} kind={example.kind}>
            {example.text}
          </Code>
        ))}
      </Part>
    </>
  )
}

/** A long line goes on in the next; copied, it is one. */
function Code({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <pre className={style.code}>
      <code data-kind={kind}>{children}</code>
    </pre>
  )
}

/** Run by tests/e2e/formats.test.ts: `sh` by a shell, `js` by Node. */
function examples(locale: Locale, siteUrl: string): { kind: 'sh' | 'js'; text: string }[] {
  const url = (path: string) => absolute(siteUrl, path)
  return [
    { kind: 'sh', text: `curl -fsS "${url(paths.feed(locale, 'atom', '?kind=press-release'))}"` },
    { kind: 'sh', text: `curl -fsS "${url(paths.calendar(locale))}"` },
    {
      kind: 'sh',
      text: `curl -fsSg "${url(`/api/press-releases?locale=${locale}&where[kind][equals]=statement&limit=2`)}"`,
    },
    {
      kind: 'js',
      text: [
        `const answer = await fetch('${url(paths.releasesData(locale))}')`,
        'const { releases, total } = await answer.json()',
        'console.log(total, releases.map(({ title, path }) => [title, path]))',
      ].join('\n'),
    },
  ]
}
