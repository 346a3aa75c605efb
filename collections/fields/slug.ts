import slug from '@sindresorhus/slugify'
import {
  type CollectionSlug,
  type Field,
  type FieldHook,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload'
import { isLocale, storageLocale, words } from '@/lib/locales'
import { nobodyField } from '../access'
import { aside } from '../hooks/aside'
import { say } from './say'

/** Latin letters without marks, figures and hyphens; a name written together stays together. */
const slugify = (text: string): string => slug(text, { decamelize: false })

/** A document as a hook sees it: whatever has been typed so far. */
export type Draft = Record<string, unknown>

/** The text that an address is made from. */
export type SlugSource = (doc: Draft, req: PayloadRequest) => string | Promise<string>

/**
 * The last part of a public address. It follows the text it is made from until a person changes it or readers
 * may have seen it; from then on it stays, and when a person changes it all the same the old one leads to the new.
 * `localized`: one per language.
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
          'Het laatste deel van het adres. Volgt de titel tot de pagina publiek is; daarna blijft het, en een oud adres leidt naar het nieuwe.',
          'La dernière partie de l’adresse. Elle suit le titre jusqu’à la publication ; ensuite elle reste, et une ancienne adresse mène à la nouvelle.',
          'The last part of the address. It follows the title until the page is public; after that it stays, and an old address leads to the new one.',
        ),
      },
      hooks: { beforeValidate: [keepSlug(from)] },
    },
    {
      name: 'formerSlugs',
      type: 'text',
      hasMany: true,
      index: true,
      label: words('Vroegere adressen', 'Anciennes adresses', 'Former addresses'),
      access: { update: nobodyField, create: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Array.isArray(data?.formerSlugs) && data.formerSlugs.length > 0,
      },
    },
  ]
}

/** How a former slug is kept: with its language, so that an address in one language never opens another. */
export const formerSlug = (slug: string, locale: string | undefined): string => (locale ? `${locale}/${slug}` : slug)

const keepSlug =
  (from: SlugSource): FieldHook =>
  async ({ collection, data, field, originalDoc, req, value }) => {
    if (!collection) return value
    const locale = 'localized' in field && field.localized ? localeOf(req) : undefined
    const scope = { collection: collection.slug, id: originalDoc?.id as string | undefined, locale, req }
    const before = (originalDoc?.slug as string | null | undefined) ?? undefined
    const typed = slugify(typeof value === 'string' ? value : '')

    if (typed && typed !== before) {
      if (await isTaken(typed, scope)) throw takenError(req, collection.slug)
      return typed
    }
    const automatic = slugify(await from({ ...originalDoc, ...data }, req))
    if (before) {
      const madeBefore = slugify(await from({ ...originalDoc }, req))
      const followed = before === madeBefore || before.replace(/-\d+$/, '') === madeBefore
      if (!followed || automatic === madeBefore || !automatic || (await isKnownToReaders(scope))) return before
    }
    return automatic ? firstFree(automatic, scope) : (before ?? null)
  }

type Scope = { collection: CollectionSlug; id: string | undefined; locale: string | undefined; req: PayloadRequest }

/** The address itself, or with the first number that tells it apart. */
async function firstFree(slug: string, scope: Scope): Promise<string> {
  const near = new Set((await others({ slug: { like: slug } }, scope)).map(slugOf))
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    if (!near.has(candidate) && !(await isTaken(candidate, scope))) return candidate
  }
}

/** Taken by another document: as its address now, in a draft of it, or as a former address that still leads to it. */
async function isTaken(slug: string, scope: Scope): Promise<boolean> {
  const former = formerSlug(slug, scope.locale)
  return (await others({ or: [{ slug: { equals: slug } }, { formerSlugs: { in: [former] } }] }, scope)).length > 0
}

/** Other documents of the collection, as they stand and in their newest drafts. */
async function others(where: Where, { collection, id, locale, req }: Scope): Promise<object[]> {
  const found = await Promise.all(
    [false, true].map((draft) =>
      req.payload.find({
        collection,
        where: id ? { and: [where, { id: { not_equals: id } }] } : where,
        draft,
        trash: true,
        pagination: false,
        depth: 0,
        select: { slug: true } as never,
        overrideAccess: true,
        req: aside(req),
        ...(locale && isLocale(locale) ? { locale } : {}),
      }),
    ),
  )
  return found.flatMap(({ docs }) => docs)
}

const slugOf = (doc: object): unknown => (doc as { slug?: unknown }).slug

/** A release is known once it has been released; any other document once it is public. */
async function isKnownToReaders({ collection, id, req }: Scope): Promise<boolean> {
  if (!id) return false
  const { totalDocs } = await req.payload.count({
    collection,
    where: {
      id: { equals: id },
      ...(collection === 'press-releases'
        ? { _status: { equals: 'published' } }
        : { publicFrom: { less_than_equal: new Date().toISOString() } }),
    },
    trash: true,
    overrideAccess: true,
    req: aside(req),
  })
  return totalDocs > 0
}

const localeOf = (req: PayloadRequest): string => (isLocale(req.locale) ? req.locale : storageLocale)

const takenError = (req: PayloadRequest, collection: CollectionSlug) =>
  new ValidationError({
    collection,
    req,
    errors: [
      {
        path: 'slug',
        message: say(
          req,
          words(
            'Dit adres is al van een andere pagina, of was dat vroeger. Kies een ander.',
            'Cette adresse est déjà celle d’une autre page, ou l’a été. Choisissez-en une autre.',
            'This address already belongs to another page, or once did. Choose another.',
          ),
        ),
      },
    ],
  })
