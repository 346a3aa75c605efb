import { permanentRedirect, unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { Away } from '@/components/Away'
import { NotFound } from '@/components/NotFound'
import { Page, pageBody, type Social } from '@/components/Page'
import { answerWith, pageIsForAll } from '@/lib/answer'
import { type Dictionary, dictionary } from '@/lib/dictionaries/dictionary'
import { env } from '@/lib/env'
import { type LinkedData, toBreadcrumbs, toScript } from '@/lib/formats/linkedData'
import type { InEach, Locale } from '@/lib/locales'
import type { Newsroom } from '@/lib/model/newsroom'
import { newsroomWatch } from '@/lib/newsroomWatch'
import { paths } from '@/lib/paths'
import { theNewsroom } from '@/lib/queries/newsroom'
import { stateNow } from '@/lib/queries/searchIndex'
import type { ScriptName } from '@/lib/scripts'
import { whyNotKept } from '@/lib/whyNotKept'
import { decoded } from './decoded'
import { readerLocale } from './readerLocale'

export type Asked = {
  locale: Locale
  /** The part of the address that names what is asked for, where it has one. */
  slug: string
  /** What the address asks after its question mark. */
  query: URLSearchParams
  newsroom: Newsroom
  words: Dictionary
}

export type Answered =
  | {
      title?: string
      description?: string
      pathsIn: Partial<InEach>
      /** Where the languages in the masthead lead when this page is not in them. */
      instead?: Partial<InEach>
      /** Nothing in it runs in the browser. */
      content: ReactNode
      /** What does, beside it: for staff alone. */
      moving?: ReactNode
      /** An address that leads each reader to the page in their own language, where there is one. */
      neutral?: string
      /** What the page is about, for search engines; the way to it is added. */
      linkedData?: LinkedData[]
      /** The list that the page stands in, by its name and address. */
      under?: [name: string, path: string]
      /** Of the feeds of releases, the one that this page shows: `?topic=…`. */
      feedQuery?: string
      /** What social media show of it. */
      social?: Social
      /** For whoever was given the address, and in no index. */
      isUnlisted?: boolean
      /** Our own scripts that make the page handier; it is whole without them. */
      improvedBy?: readonly ScriptName[]
      status?: number
      headers?: Record<string, string>
    }
  | { movedTo: string }
  | undefined

type Props = {
  params: Promise<{ locale?: string; slug?: string; reference?: string; token?: string; id?: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

Object.assign(newsroomWatch, { state: stateNow })

/**
 * Makes a page of one question: the route says what to ask and what to show, and everything that all pages share
 * happens here. No answer is a 404 in the reader's language; a document that has moved is a redirect; and what cannot be
 * answered at this moment is said as such, which Next would leave to a script that readers' browsers do not run.
 */
export function sitePage(answer: (asked: Asked) => Promise<Answered>) {
  const write = async (asked: Asked): Promise<Written> => {
    const found = await answer(asked)
    return found && 'movedTo' in found ? found : found ? written(found, asked) : notThere(asked)
  }
  return async function page({ params, searchParams }: Props) {
    const asked = await params
    const locale = await readerLocale(asked.locale)
    try {
      return await answered(locale, asked, await searchParams)
    } catch (error) {
      unstable_rethrow(error)
      return failed(error, dictionary(locale))
    }
  }

  async function answered(locale: Locale, given: Awaited<Props['params']>, search: Awaited<Props['searchParams']>) {
    const { locale: segment, slug, reference, token, id } = given
    const newsroom = await theNewsroom(locale)
    const words = dictionary(locale)
    const slugOrKey = decoded(slug ?? reference ?? token ?? id)
    const asked = { locale, slug: slugOrKey, query: toQuery(search), newsroom, words }
    const isKnown = segment === undefined || segment === locale
    const found = isKnown ? await write(asked) : notThere(asked)

    if ('movedTo' in found) permanentRedirect(found.movedTo)
    const { status, headers, ...shown } = found
    if (status) answerWith(status, headers)
    // What every reader gets at its address; not what a pass or a session opens, nor what somebody searched for.
    else if (segment && !token && !id && !shown.isUnlisted && !shown.moving) pageIsForAll()
    return <Page {...{ locale, newsroom, ...shown }} siteUrl={env.siteUrl} />
  }
}

function failed(error: unknown, words: Dictionary): ReactNode {
  console.error(error)
  answerWith(whyNotKept(error) ? 503 : 500, { 'Retry-After': '5' })
  return <Away words={words} />
}

type Shown = Extract<Answered, { content: ReactNode }>
type Written =
  | { movedTo: string }
  | (Omit<Shown, 'content' | 'under' | 'linkedData' | 'instead'> & { body: string; linkedData: string })

function written(shown: Shown, asked: Asked): Written {
  const { content, improvedBy = [], under: _, instead, ...about } = shown
  const { locale, newsroom } = asked
  const { pathsIn } = about
  return {
    ...about,
    linkedData: scriptOf(shown, asked),
    improvedBy: ['searching', ...improvedBy],
    body: pageBody({ locale, newsroom, pathsIn, content, ...(instead ? { instead } : {}) }),
  }
}

/** Nothing is said of what has no address of its own. */
function scriptOf(page: Shown, { locale, newsroom, words }: Asked): string {
  const { title, pathsIn, under, linkedData = [], isUnlisted } = page
  const own = isUnlisted ? undefined : pathsIn[locale]
  if (!own) return ''
  const home: [string, string] = [newsroom.name?.text ?? words.pressRoom, paths.home(locale)]
  const way = title ? [toBreadcrumbs([home, ...(under ? [under] : []), [title, own]], env.siteUrl)] : []
  return linkedData.length + way.length > 0 ? toScript([...linkedData, ...way]) : ''
}

const notThere = (asked: Asked): Written => written({ ...notFound(asked), status: 404 }, asked)

const notFound = ({ locale, newsroom, words }: Asked) => ({
  title: words.notFound.title,
  pathsIn: {},
  instead: inEachLanguage(paths.home),
  content: <NotFound newsroom={newsroom} locale={locale} words={words} />,
})

function toQuery(params: Record<string, string | string[] | undefined>): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) for (const one of [value ?? []].flat()) query.append(name, one)
  return query
}

/** The same kind of page in each language. */
export const inEachLanguage = (path: (locale: Locale) => string): InEach => ({
  nl: path('nl'),
  fr: path('fr'),
  en: path('en'),
})
