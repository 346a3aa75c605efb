import { redirect } from 'next/navigation'
import { AskUs } from '@/components/AskUs'
import { Message } from '@/components/Message'
import { PassTerms } from '@/components/PassTerms'
import { askedFrom } from '@/lib/answer'
import type { Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import type { Pass } from '@/lib/model/pass'
import type { Release } from '@/lib/model/release'
import { paths } from '@/lib/paths'
import { type AtPass, atPass } from '@/lib/queries/passes'
import { type Answered, type Asked, inEachLanguage, sitePage } from '../sitePage'

export type ToRead = Extract<AtPass, { is: 'terms' | 'open' }>

/**
 * Makes a page of what a link opens. A link that opens nothing answers alike, whatever the reason, and says whom to
 * ask; after the hour every link leads to the public page.
 */
export const passPage = (answer: (asked: Asked & { token: string }, at: ToRead) => Promise<Answered>) =>
  sitePage(async (asked) => {
    const at = await atPass(asked.slug, askedFrom())
    switch (at.is) {
      case 'released':
        return redirect(publicVersion(at.release, asked)?.path ?? '/')
      case 'closed':
        return { ...refused(asked, asked.words.pass.closed), status: 404 }
      case 'blocked': {
        const { title, text } = asked.words.pass.blocked
        const message = { title, text: text(Math.ceil(at.wait / 60)) }
        return { ...refused(asked, message), status: 429, headers: { 'Retry-After': String(at.wait) } }
      }
      default:
        return answer({ ...asked, token: asked.slug }, at)
    }
  })

/** The terms of an embargo, with the way to accept them. */
export const termsPage = ({ token, locale, newsroom, words }: Asked & { token: string }, pass: Pass) => ({
  title: words.pass.title,
  pathsIn: inEachLanguage((language) => paths.passRelease(token, language)),
  isUnlisted: true,
  content: <PassTerms acceptPath={paths.acceptPass(token)} {...{ pass, newsroom, locale, words }} />,
})

/** The release in the reader's language, or else in the first of the newsroom's in which there is one. */
export const publicVersion = (
  release: (locale: Locale) => Release | undefined,
  { locale, newsroom }: { locale: Locale; newsroom: Newsroom },
): Release | undefined =>
  [locale, newsroom.defaultLanguage, ...newsroom.languages].map((one) => release(one)).find(Boolean)

const refused = ({ newsroom, locale, words }: Asked, message: { title: string; text: string }) => ({
  title: message.title,
  pathsIn: {},
  instead: inEachLanguage(paths.home),
  isUnlisted: true,
  content: (
    <>
      <Message {...message} />
      <AskUs newsroom={newsroom} locale={locale} words={words} />
    </>
  ),
})
