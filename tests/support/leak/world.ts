import type { Payload } from 'payload'
import { type Role, roles } from '@/collections/access'
import type { User } from '@/collections/payload-types'
import { body, p } from '@/demo/text'
import { type InEach, locales } from '@/lib/locales'
import { askForPass } from '../passes'
import { aBody, aRelease, aUser, change, put } from '../records'
import { aShell, type Fixture, fillShell, publish } from './fixture'
import { makeRecords, type Records } from './records'
import { freshCanary, type Secret } from './secret'
import { publicLanguages, type State, states } from './states'
import type { World } from './surface'

/** A newsroom with something public in it, its staff, and a release in every state. */
export type Newsroom = { world: World; fixtures: Fixture[]; staff: Record<Role, User> }

/**
 * Makes a newsroom in which whatever is ever public is public by now, and everything else is an empty draft: the
 * moment at which the answers to all general questions are worth remembering. `settle` then brings each release into its state.
 */
export async function makeNewsroom(payload: Payload, among: readonly State[] = states): Promise<Newsroom> {
  const staff = await makeStaff(payload)
  const { records } = await makeRecords(payload)
  const fixtures: Fixture[] = []
  for (const { name } of among) fixtures.push(await aShell(payload, name))
  const releases = [
    await aPublicRelease(payload, records, []),
    await aPublicRelease(
      payload,
      records,
      fixtures.map(({ id }) => id),
    ),
  ]
  const hidden = await hide(payload, staff, records)
  for (const [index, state] of among.entries()) {
    const fixture = fixtures[index]
    if (fixture && state.standing === 'public') await bring(fixture, state, records)
  }
  const pass = await aPassForAnother(payload, staff)
  return { world: { records, releases, hidden, pass }, fixtures, staff }
}

/** The token of an embargo pass, accepted, for a release that is none of those under test. */
async function aPassForAnother(payload: Payload, staff: Record<Role, User>): Promise<string> {
  const { id } = await aRelease(payload, { releaseAt: new Date(Date.now() + 86_400_000).toISOString() })
  const { token, id: pass } = await askForPass(payload, staff.administrator, id, { kind: 'embargo' })
  const acceptedAt = new Date().toISOString()
  await payload.update({ collection: 'passes', id: pass, data: { acceptedAt }, overrideAccess: true })
  return token
}

/** The staff, and records that are never public but that a public project and the settings name. */
async function hide(
  payload: Payload,
  staff: Record<Role, User>,
  { projects, organisations }: Records,
): Promise<Secret[]> {
  const hidden: Secret[] = Object.values(staff).flatMap(({ id, email }) => [
    { what: 'staff address', word: email.split('@')[0] ?? '' },
    { what: 'staff id', word: id },
  ])
  const never = { visibility: 'never' }
  const organisation = await put(payload, 'organisations', { name: freshCanary(), ...never })
  const contact = await put(payload, 'contacts', { givenName: 'Ú', familyName: freshCanary(), ...never })
  hidden.push(
    { what: 'unlisted id', word: organisation.id },
    { what: 'unlisted name', word: String(organisation.name) },
    { what: 'unlisted id', word: contact.id },
    { what: 'unlisted name', word: String(contact.familyName) },
  )
  await payload.update({
    collection: 'projects',
    id: projects.id,
    overrideAccess: true,
    data: { funder: organisation.id, participants: [{ relationTo: 'organisations', value: organisation.id }] },
  })
  await payload.updateGlobal({
    slug: 'newsroom',
    overrideAccess: true,
    data: { organisation: organisations.id, defaultContacts: [contact.id], defaultIssuers: [organisation.id] },
  })
  return hidden
}

/** Brings every release that is not public into its state; those that were public before are shown to `onlooker` first. */
export async function settle(
  { fixtures, world }: Newsroom,
  onlooker: (fixture: Fixture) => Promise<unknown> = async () => undefined,
): Promise<void> {
  for (const fixture of fixtures) {
    const state = stateOf(fixture)
    if (state.standing !== 'public') await bring(fixture, state, world.records, onlooker)
  }
}

export function stateOf({ state }: Fixture): State {
  const found = states.find(({ name }) => name === state)
  if (!found) throw new Error(`No such state: ${state}`)
  return found
}

async function bring(
  fixture: Fixture,
  state: State,
  also: Records,
  onlooker: (fixture: Fixture) => Promise<unknown> = async () => undefined,
): Promise<void> {
  await fillShell(fixture, also)
  if (state.wasPublic) {
    await publish(fixture)
    fixture.publicIn = [...locales]
    await onlooker(fixture)
  }
  await state.bring(fixture)
  fixture.publicIn = publicLanguages(state)
  fixture.isGone = state.standing === 'gone'
}

/** The first account of a newsroom becomes its administrator. */
async function makeStaff(payload: Payload): Promise<Record<Role, User>> {
  const made = {} as Record<Role, User>
  for (const role of [...roles].reverse()) {
    const { id } = await aUser(payload, role)
    const name = freshCanary()
    const data = { name, email: `${name}@example.org` }
    const user = await payload.update({ collection: 'users', id, data, overrideAccess: true })
    made[role] = { ...user, collection: 'users' }
  }
  return made
}

async function aPublicRelease(
  payload: Payload,
  records: Records,
  pointsTo: string[],
): Promise<World['releases'][number]> {
  const { id, reference } = await put(payload, 'press-releases', {
    title: 'Openbaar',
    _status: 'draft',
    languages: [...locales],
    releaseAt: '2022-11-01T09:00:00.000Z',
    issuers: [records.organisations.id],
    projects: [records.projects.id],
    partnerCities: [records['partner-cities'].id],
    mentorships: [records.mentorships.id],
    events: [records.events.id],
    topics: [records.topics.id],
    contacts: [{ contact: records.contacts.id, role: 'perscontact' }],
    related: pointsTo,
  })
  const text = pointsTo.length > 0 ? linkingTo(pointsTo) : aBody('Openbaar.')
  const slug = {} as InEach
  for (const locale of locales) {
    const saved = await change(payload, id, { title: `Openbaar ${locale}`, body: text }, { locale, draft: true })
    slug[locale] = saved.slug ?? ''
  }
  await change(payload, id, {})
  return { id, slug, reference: String(reference) }
}

/** A text in which words lead to other releases. */
export const linkingTo = (ids: string[]) =>
  body(
    p(
      ...ids.map((value) => ({
        type: 'link',
        version: 3,
        direction: 'ltr',
        format: '',
        indent: 0,
        fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'press-releases', value } },
        children: [{ type: 'text', text: 'meer', format: 0, mode: 'normal', style: '', detail: 0, version: 1 }],
      })),
    ),
  ) as never
