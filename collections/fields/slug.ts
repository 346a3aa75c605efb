import { randomBytes } from 'node:crypto'
import type { Field, FieldHook, PayloadRequest } from 'payload'
import { isLocale, type Locale, locales, storageLocale, words } from '@/lib/locales'
import { nobodyField } from '../access'
import { freeSlug, isKnownToReaders } from './freeSlug'
import { slugOf } from './slugOf'

/** A document as a hook sees it: whatever has been typed so far. */
export type Draft = Record<string, unknown>

/** The text that an address is made from. */
export type SlugSource = (doc: Draft, req: PayloadRequest) => string | Promise<string>

/**
 * The last part of a public address. It follows the text it is made from until a person changes it or readers
 * may have seen it; from then on it stays, and when a person changes it all the same the old one leads to the new.
 * An address that is taken gets a number. `localized`: one per language.
 */
export function slugFields({ from, localized }: { from: SlugSource; localized: boolean }): Field[] {
  return [
    {
      name: 'slug',
      type: 'text',
      localized,
      index: true,
      unique: true,
      label: words('Webadres', 'Adresse web', 'Web address'),
      admin: {
        position: 'sidebar',
        description: words(
          'Het laatste deel van het adres. Volgt de titel tot de pagina publiek is; daarna blijft het, en een oud adres leidt naar het nieuwe. Is het al bezet, dan komt er een nummer achter.',
          'La dernière partie de l’adresse. Elle suit le titre jusqu’à la publication ; ensuite elle reste, et une ancienne adresse mène à la nouvelle. Si elle est déjà prise, un numéro s’y ajoute.',
          'The last part of the address. It follows the title until the page is public; after that it stays, and an old address leads to the new one. Where it is taken, a number is added.',
        ),
      },
      hooks: {
        beforeValidate: [keepSlug(from)],
        beforeChange: [completeSlugs(from)],
        // A copy has an address of its own, made from its title in each language.
        beforeDuplicate: [() => null],
      },
    },
    {
      name: 'formerSlugs',
      type: 'text',
      hasMany: true,
      index: true,
      label: words('Vroegere adressen', 'Anciennes adresses', 'Former addresses'),
      access: { update: nobodyField, create: nobodyField },
      hooks: { beforeDuplicate: [() => []] },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Array.isArray(data?.formerSlugs) && data.formerSlugs.length > 0,
      },
    },
  ]
}

/** The address in the language of the save. */
const keepSlug =
  (from: SlugSource): FieldHook =>
  async ({ collection, data, field, originalDoc, req, value }) => {
    if (!collection) return value
    const locale = 'localized' in field && field.localized ? localeOf(req) : undefined
    const scope = { collection: collection.slug, id: originalDoc?.id as string | undefined, locale, req }
    const before = (originalDoc?.slug as string | null | undefined) ?? undefined
    const typed = slugOf(typeof value === 'string' ? value : '', locale)

    if (typed && typed !== before) return freeSlug(typed, scope)
    const automatic = slugOf(await from({ ...originalDoc, ...data }, req), locale)
    if (before) {
      const madeBefore = slugOf(await from({ ...originalDoc }, req), locale)
      const followed = madeBefore
        ? before === madeBefore || before.replace(/-\d+$/, '') === madeBefore
        : isStandIn(before, originalDoc)
      // Who empties the field wants the address that the title makes.
      const isEmptied = value === '' || value === null
      const mayChange = isEmptied || (followed && automatic !== madeBefore)
      if (!mayChange || !automatic || (await isKnownToReaders(scope))) return before
    }
    return automatic ? freeSlug(automatic, scope) : (before ?? null)
  }

/**
 * What has a title has an address: in every language, also in those that came along in a copy, and also when no letter
 * of the title can stand in one. After `giveReference`, whose number stands in for such a title.
 */
const completeSlugs =
  (from: SlugSource): FieldHook =>
  async ({ collection, context, data = {}, field, originalDoc, req, siblingDocWithLocales, value }) => {
    // A step of the workflow changes nothing that a release says, its address least of all.
    if (!collection || context.step) return value
    const isLocalized = 'localized' in field && field.localized === true
    const fill = async (doc: Draft, locale: Locale | undefined): Promise<string | null> => {
      const text = await from(doc, req)
      if (!text.trim()) return null
      const scope = { collection: collection.slug, id: originalDoc?.id as string | undefined, locale, req }
      return freeSlug(slugOf(text, locale) || standIn(data), scope)
    }
    const stored: Draft = siblingDocWithLocales ?? {}
    if (isLocalized)
      for (const locale of locales) {
        const doc = inLanguage(stored, locale)
        if (locale === localeOf(req) || doc.slug) continue
        const slug = await fill(doc, locale)
        if (slug) stored.slug = { ...(stored.slug as object | null), [locale]: slug }
      }
    return value || (await fill({ ...originalDoc, ...data }, isLocalized ? localeOf(req) : undefined))
  }

/** For a title that no address can be made from: the number of a release, a short word of chance for a record. */
const standIn = ({ reference }: Draft): string =>
  typeof reference === 'string' && reference ? reference : `x-${randomBytes(4).toString('hex')}`

const isStandIn = (slug: string, doc: Draft | undefined): boolean =>
  slug === doc?.reference || /^x-[0-9a-f]{8}$/.test(slug)

/** A stored document, one value per language in each localized field, as it is in one of them. */
const inLanguage = (stored: Draft, locale: Locale): Draft =>
  Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [name, isPerLanguage(value) ? value[locale] : value]),
  )

const isPerLanguage = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)

const localeOf = (req: PayloadRequest): Locale => (isLocale(req.locale) ? req.locale : storageLocale)
