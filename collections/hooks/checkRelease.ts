import type { CollectionBeforeChangeHook } from 'payload'
import { type InEach, type Locale, localeNames, words } from '@/lib/locales'
import { isEmptyBody } from '../fields/bodyTree'
import { type Fault, faults } from '../fields/faults'
import { wholeRelease } from './wholeRelease'

/**
 * What a release cannot do without on the day it goes out. Checked here for each public language and not by
 * `required` on the fields: Payload could then not take a release back whose translation is empty.
 */
export const checkRelease: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data._status !== 'published' || data.deletedAt) return data
  const languages: Locale[] = data.languages ?? []
  const found: Fault[] = []
  if (languages.length === 0) found.push({ path: 'languages', label: languagesWord, message: noLanguage })

  const { title, body } = await wholeRelease({ data, originalDoc, req })
  for (const language of languages) {
    if (!title[language]?.trim()) found.push({ path: 'title', label: titleWord, message: missing(titleWord, language) })
    if (isEmptyBody(body[language])) found.push({ path: 'body', label: bodyWord, message: missing(bodyWord, language) })
  }
  if (found.length > 0) throw faults(req, collection.slug, found)
  return { ...data, releaseAt: data.releaseAt ?? new Date().toISOString() }
}

const noLanguage = words(
  'Kies minstens één taal waarin dit bericht publiek wordt.',
  'Choisissez au moins une langue dans laquelle ce communiqué devient public.',
  'Choose at least one language in which this release becomes public.',
)
const languagesWord = words('Publieke talen', 'Langues publiques', 'Public languages')
const titleWord = words('De titel', 'Le titre', 'The title')
const bodyWord = words('De tekst', 'Le texte', 'The text')

const missing = (what: InEach, language: Locale): InEach => {
  const name = localeNames[language]
  return words(
    `${what.nl} ontbreekt in: ${name}. Kies bovenaan die taal en vul aan, of haal ze weg bij “Publieke talen”.`,
    `${what.fr} manque en : ${name}. Choisissez cette langue en haut et complétez, ou retirez-la des « Langues publiques ».`,
    `${what.en} is missing in: ${name}. Choose that language at the top and fill it in, or take it out of “Public languages”.`,
  )
}
