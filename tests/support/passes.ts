import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'
import { aBody, aContact, aRelease, canary, put } from './records'
import { type RestAnswer, rest } from './rest'
import { aPicture } from './storedPicture'

type Asked = { kind: 'embargo' | 'preview'; [more: string]: unknown }

/** Asks for a pass as staff do; `token` is what the link ends with, where there is one. */
export async function askForPass(
  payload: Payload,
  user: User | undefined,
  release: string,
  asked: Asked,
): Promise<RestAnswer & { token: string; id: string }> {
  const answer = await rest(payload, `/press-releases/${release}/passes`, {
    method: 'POST',
    body: { name: canary('reader'), ...asked },
    ...(user ? { user } : {}),
  })
  return { ...answer, token: String(answer.json?.link).split('/pass/')[1] ?? '', id: answer.json?.pass?.id }
}

export const revokePass = (payload: Payload, user: User | undefined, release: string, pass: string) =>
  rest(payload, `/press-releases/${release}/passes/${pass}/revoke`, { method: 'POST', ...(user ? { user } : {}) })

export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

/** A release with everything that it can bring along, each with a word of its own. */
export async function aWorld(payload: Payload, status: 'published' | 'draft', data: object = {}) {
  const words = { title: canary('title'), body: canary('body'), given: canary('given'), org: canary('org') }
  const organisation = await put(payload, 'organisations', { name: words.org })
  const photo = await aPicture(payload)
  const contact = await aContact(payload, {
    givenName: words.given,
    organisation: organisation.id,
    photo: photo.id,
    phones: [
      { value: '+32486359347', kind: 'cell', audience: 'public' },
      { value: '+3222385140', kind: 'work', audience: 'internal' },
    ],
  })
  const picture = await aPicture(payload, { alt: canary('alt') })
  const release = await aRelease(payload, {
    title: words.title,
    body: aBody(words.body),
    contacts: [{ contact: contact.id, role: 'perscontact' }],
    issuers: [organisation.id],
    gallery: [picture.id],
    releaseAt: inHours(24),
    _status: status,
    ...data,
  })
  /** What its page says, and what tells of it besides. */
  const said = [...Object.values(words), contact.id, picture.filename, photo.filename].map(String)
  return { release, contact, organisation, picture, photo, said, telling: [...said, organisation.id, release.id] }
}
