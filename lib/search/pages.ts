import { aboutWords } from '../dictionaries/aboutWords'
import { type Dictionary, dictionary } from '../dictionaries/dictionary'
import { type Locale, locales } from '../locales'
import { aboutPages, paths } from '../paths'
import { isStopword, stemOf, wordsIn } from './words'

/** A page of the press room by its name, and what else it is called. */
type SitePage = { name: string; path: string; also: string }

/** The pages that are about nothing in particular: the lists, and what a newsroom says once. */
function sitePages(locale: Locale): SitePage[] {
  const words = dictionary(locale)
  const about = aboutWords(locale)
  const page = (which: keyof Dictionary['search']['pageWords'], name: string, path: string): SitePage => ({
    name,
    path,
    also: words.search.pageWords[which],
  })
  return [
    page('home', words.pressRoom, paths.home(locale)),
    page('releases', words.releases.title, paths.releases(locale)),
    page('archive', words.releases.archive, paths.archive(locale)),
    page('contacts', words.contact.title, paths.contacts(locale)),
    page('pictures', words.pictures.title, paths.pictures(locale)),
    page('mentorships', words.mentorship.title, paths.mentorships(locale)),
    ...lists.map((one) => page(one, words.lists[one].title, paths[one](locale))),
    ...aboutPages.map((one) => page(one, about.titles[one], paths.about(locale, one))),
    page('developers', words.developers.title, paths.developers(locale)),
    page('feed', `${words.feeds.title} (RSS)`, paths.feed(locale, 'rss')),
  ]
}

const lists = ['projects', 'cities', 'organisations', 'events', 'topics'] as const

const most = 3

/**
 * The press room's own pages that a text asks for, in whatever language it is: each of its words is one of theirs, and
 * one of them what the page is called by first.
 */
export function pagesCalled(text: string, locale: Locale): { name: string; path: string }[] {
  const typed = telling(text)
  if (typed.length === 0) return []
  return sitePages(locale)
    .filter((_, at) => {
      const called = locales.map((one) => calledBy(one)[at] ?? { first: [], all: [] })
      const isSaid = (word: string, kind: 'first' | 'all') =>
        called.some((one, n) => one[kind].some((other) => isSame(word, other, locales[n] ?? locale)))
      return typed.some((word) => isSaid(word, 'first')) && typed.every((word) => isSaid(word, 'all'))
    })
    .slice(0, most)
    .map(({ name, path }) => ({ name, path }))
}

/** What pictures are asked for of, in words to look for; empty where of nothing, undefined where a text asks for none. */
export function picturedIn(text: string): string | undefined {
  const at = sitePages('en').findIndex(({ path }) => path === paths.pictures('en'))
  const isPicture = (word: string) =>
    locales.some((locale) => calledBy(locale)[at]?.first.some((other) => isSame(word, other, locale)))
  const words = telling(text)
  const others = words.filter((word) => !isPicture(word))
  return others.length < words.length ? others.join(' ') : undefined
}

const telling = (text: string): string[] =>
  wordsIn(text)
    .map(({ word }) => word)
    .filter((word) => !locales.some((locale) => isStopword(word, locale)))

const known = new Map<Locale, { first: string[]; all: string[] }[]>()

/** By which words each page is called in a language; what it is called by first tells it from others. */
function calledBy(locale: Locale): { first: string[]; all: string[] }[] {
  const before = known.get(locale)
  if (before) return before
  const found = sitePages(locale).map(({ name, also }) => {
    const [own, others] = [telling(name), telling(also)]
    return { first: [...own.slice(0, 1), ...others], all: [...own, ...others] }
  })
  known.set(locale, found)
  return found
}

/** Also half typed, or in another form. */
const isSame = (typed: string, word: string, locale: Locale): boolean =>
  word === typed || (typed.length > 3 && (word.startsWith(typed) || stemOf(word, locale) === stemOf(typed, locale)))
