import { randomBytes } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import type { Role } from '@/collections/access'
import type { User } from '@/collections/payload-types'
import { body, p } from '@/demo/text'
import type { Locale } from '@/lib/locales'

/** Builders of records in a real database. Each takes what its test is about and fills in the rest. */

/** A word that stands nowhere else: where it turns up, something was shown. */
export const canary = (what: string): string => `${what}${randomBytes(6).toString('hex')}`

export const aBody = (text: string) => body(p(text)) as never

type Data = Record<string, unknown>

type Kept = { id: string } & Record<string, unknown>

export const put = async (
  payload: Payload,
  collection: CollectionSlug,
  data: Data,
  locale: Locale = 'nl',
): Promise<Kept> =>
  // What a test leaves out the hooks and defaults fill in; Payload's types ask for it all the same.
  (await payload.create({
    collection,
    locale,
    depth: 0,
    overrideAccess: true,
    data: data as never,
  } as never)) as unknown as Kept

/** A release that is published unless told otherwise, in Dutch. */
export const aRelease = (payload: Payload, data: Data = {}) =>
  put(payload, 'press-releases', {
    title: canary('title'),
    body: aBody(canary('body')),
    languages: ['nl'],
    releaseAt: '2022-12-08T09:00:00.000Z',
    _status: 'published',
    ...data,
  })

export const aContact = (payload: Payload, data: Data = {}) =>
  put(payload, 'contacts', {
    givenName: canary('given'),
    familyName: canary('family'),
    phones: [{ value: '+32486359347', kind: 'cell', audience: 'public' }],
    ...data,
  })

/** A draft, in Dutch, that has everything the preflight asks for; made by whoever `user` is, or by the import. */
export async function aReadyDraft(payload: Payload, data: Data = {}) {
  const contact = await aContact(payload)
  return aRelease(payload, {
    standfirst: canary('standfirst'),
    datelinePlace: 'Brussel',
    datelineDate: '2026-11-24T12:00:00.000Z',
    originalLanguage: 'nl',
    contacts: [{ contact: contact.id, role: 'perscontact' }],
    releaseAt: null,
    _status: 'draft',
    ...data,
  })
}

/** Changes a release, in a language; `status` says whether it stays a draft. */
export const change = (payload: Payload, id: string, data: Data, { locale = 'nl' as Locale, draft = false } = {}) =>
  payload.update({
    collection: 'press-releases',
    id,
    locale,
    draft,
    depth: 0,
    overrideAccess: true,
    data: (draft ? data : { _status: 'published', ...data }) as never,
  })

export async function aUser(payload: Payload, role: Role): Promise<User> {
  const email = `${canary(role)}@example.org`
  const user = await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: { email, password: 'a long password', name: role, role },
  })
  // The first account of a newsroom becomes its administrator, whatever it asked for.
  const changed =
    user.role === role
      ? user
      : await payload.update({ collection: 'users', id: user.id, data: { role }, overrideAccess: true })
  return { ...changed, collection: 'users' }
}
