import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import type { User } from '@/collections/payload-types'

/**
 * Roles × operations × interfaces, generated from one table. Each cell is tried for real over REST, over GraphQL
 * (switched on for this file) and over the Local API as a user, and the three have to agree with the table.
 */

process.env.GRAPHQL = 'on'
const { openPayload } = await import('../support/payload')
const { aContact, aReadyDraft, aRelease, aUser, canary } = await import('../support/records')
const { rest } = await import('../support/rest')
const { graphql } = await import('../support/graphql')

const actors = ['anonymous', 'writer', 'editor', 'administrator'] as const
type Actor = (typeof actors)[number]

let payload: Payload
let close: () => Promise<void>
const people: Partial<Record<Actor, User>> = {}
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  for (const role of ['administrator', 'writer', 'editor'] as const) people[role] = await aUser(payload, role)
})
afterAll(() => close())

/** What is tried: a fresh document for each cell, so that no cell leans on another. */
type Operation = {
  name: string
  /** May, in the order of `actors`. */
  may: [anonymous: boolean, writer: boolean, editor: boolean, administrator: boolean]
  make?: () => Promise<string>
  rest?: (id: string) => [method: string, path: string, body?: object]
  graphql?: (id: string) => [query: string, variables: object]
  local?: (id: string, user: User | undefined) => Promise<unknown>
}

const nobody: Operation['may'] = [false, false, false, false]
const staff: Operation['may'] = [false, true, true, true]
const editors: Operation['may'] = [false, false, true, true]
const administrators: Operation['may'] = [false, false, false, true]
const everybody: Operation['may'] = [true, true, true, true]

const asUser = (user: User | undefined) => ({ overrideAccess: false, ...(user ? { user } : {}) }) as const
const releases = 'press-releases' as const
const at = (id: string, query = '') => `/press-releases/${id}${query}`
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
const draft = async () => (await aReadyDraft(payload)).id
const embargoed = async () => (await aRelease(payload, { releaseAt: tomorrow() })).id
const released = async () => (await aRelease(payload)).id

const onReleases: Operation[] = [
  {
    name: 'read a public release',
    may: everybody,
    make: released,
    rest: (id) => ['GET', at(id)],
    graphql: (id) => ['query ($id: String!) { PressRelease(id: $id) { id } }', { id }],
    local: (id, user) => payload.findByID({ collection: releases, id, ...asUser(user) }),
  },
  {
    name: 'read a release under embargo',
    may: staff,
    make: embargoed,
    rest: (id) => ['GET', at(id)],
    graphql: (id) => ['query ($id: String!) { PressRelease(id: $id) { id } }', { id }],
    local: (id, user) => payload.findByID({ collection: releases, id, ...asUser(user) }),
  },
  {
    name: 'read a draft',
    may: staff,
    make: draft,
    rest: (id) => ['GET', at(id, '?draft=true')],
    graphql: (id) => ['query ($id: String!) { PressRelease(id: $id, draft: true) { id } }', { id }],
    local: (id, user) => payload.findByID({ collection: releases, id, draft: true, ...asUser(user) }),
  },
  {
    name: 'list the versions of a release',
    may: staff,
    make: released,
    rest: (id) => ['GET', `/press-releases/versions?where[parent][equals]=${id}`],
    graphql: (id) => [
      'query ($id: JSON) { versionsPressReleases(where: { parent: { equals: $id } }) { totalDocs } }',
      { id },
    ],
    local: (id, user) =>
      payload.findVersions({ collection: releases, where: { parent: { equals: id } }, ...asUser(user) }),
  },
  {
    name: 'write a draft',
    may: staff,
    rest: () => ['POST', '/press-releases?draft=true', { title: 'x' }],
    graphql: () => [
      'mutation { createPressRelease(draft: true, data: { title: "x", kind: statement, originalLanguage: nl }) { id } }',
      {},
    ],
    local: (_, user) =>
      payload.create({ collection: releases, draft: true, data: { title: 'x' } as never, ...asUser(user) }),
  },
  {
    name: 'make a release that is published',
    may: nobody,
    rest: () => ['POST', '/press-releases', { title: 'x', _status: 'published' }],
    graphql: () => [
      'mutation { createPressRelease(data: { title: "x", kind: statement, originalLanguage: nl, _status: published }) { id } }',
      {},
    ],
    local: (_, user) =>
      payload.create({ collection: releases, data: { title: 'x', _status: 'published' } as never, ...asUser(user) }),
  },
  {
    name: 'change a draft',
    may: staff,
    make: draft,
    rest: (id) => ['PATCH', at(id, '?draft=true'), { title: 'x' }],
    graphql: (id) => [
      'mutation ($id: String!) { updatePressRelease(id: $id, draft: true, data: { title: "x" }) { id } }',
      { id },
    ],
    local: (id, user) =>
      payload.update({ collection: releases, id, draft: true, data: { title: 'x' }, ...asUser(user) }),
  },
  {
    name: 'write a draft beside a public release',
    may: staff,
    make: released,
    rest: (id) => ['PATCH', at(id, '?draft=true'), { title: 'x' }],
    graphql: (id) => [
      'mutation ($id: String!) { updatePressRelease(id: $id, draft: true, data: { title: "x" }) { id } }',
      { id },
    ],
    local: (id, user) =>
      payload.update({ collection: releases, id, draft: true, data: { title: 'x' }, ...asUser(user) }),
  },
  {
    name: 'save without saying draft or status',
    may: nobody,
    make: released,
    rest: (id) => ['PATCH', at(id), { title: 'x' }],
    graphql: (id) => ['mutation ($id: String!) { updatePressRelease(id: $id, data: { title: "x" }) { id } }', { id }],
    local: (id, user) => payload.update({ collection: releases, id, data: { title: 'x' }, ...asUser(user) }),
  },
  {
    name: 'publish by hand',
    may: nobody,
    make: draft,
    rest: (id) => ['PATCH', at(id), { _status: 'published' }],
    graphql: (id) => [
      'mutation ($id: String!) { updatePressRelease(id: $id, data: { _status: published }) { id } }',
      { id },
    ],
    local: (id, user) => payload.update({ collection: releases, id, data: { _status: 'published' }, ...asUser(user) }),
  },
  {
    name: 'take a public release offline',
    may: nobody,
    make: released,
    rest: (id) => ['PATCH', at(id), { _status: 'draft' }],
    graphql: (id) => [
      'mutation ($id: String!) { updatePressRelease(id: $id, data: { _status: draft }) { id } }',
      { id },
    ],
    local: (id, user) => payload.update({ collection: releases, id, data: { _status: 'draft' }, ...asUser(user) }),
  },
  {
    name: 'change the hour of a release under embargo by saving',
    may: nobody,
    make: embargoed,
    rest: (id) => ['PATCH', at(id), { releaseAt: new Date().toISOString() }],
    graphql: (id) => [
      'mutation ($id: String!, $now: DateTime) { updatePressRelease(id: $id, data: { releaseAt: $now }) { id } }',
      { id, now: new Date().toISOString() },
    ],
    local: (id, user) =>
      payload.update({ collection: releases, id, data: { releaseAt: new Date().toISOString() }, ...asUser(user) }),
  },
  {
    name: 'restore a version over the public one',
    may: nobody,
    make: () => versionOf(released),
    // REST has one way to restore, and it makes a draft: the next operation.
    graphql: (id) => ['mutation ($id: String!) { restoreVersionPressRelease(id: $id) { id } }', { id }],
    local: (id, user) => payload.restoreVersion({ collection: releases, id, ...asUser(user) }),
  },
  {
    name: 'restore a version as a draft',
    may: staff,
    make: () => versionOf(released),
    rest: (id) => ['POST', `/press-releases/versions/${id}?draft=true`],
    graphql: (id) => ['mutation ($id: String!) { restoreVersionPressRelease(id: $id, draft: true) { id } }', { id }],
    // Payload 3.90.1 has no way to say `draft` here: its Local API can restore over the public version only.
  },
  {
    name: 'duplicate a release',
    may: staff,
    make: released,
    rest: (id) => ['POST', at(id, '/duplicate?draft=true'), {}],
    graphql: (id) => [
      'mutation ($id: String!) { duplicatePressRelease(id: $id, data: { title: "x", kind: statement, originalLanguage: nl }) { id } }',
      { id },
    ],
    local: (id, user) => payload.duplicate({ collection: releases, id, draft: true, ...asUser(user) }),
  },
  {
    name: 'throw a public release into the trash',
    may: nobody,
    make: released,
    rest: (id) => ['PATCH', at(id), { deletedAt: new Date().toISOString() }],
    local: (id, user) =>
      payload.update({ collection: releases, id, data: { deletedAt: new Date().toISOString() }, ...asUser(user) }),
  },
  {
    name: 'throw a draft into the trash',
    may: editors,
    make: draft,
    rest: (id) => ['PATCH', at(id), { deletedAt: new Date().toISOString() }],
    local: (id, user) =>
      payload.update({ collection: releases, id, data: { deletedAt: new Date().toISOString() }, ...asUser(user) }),
  },
  {
    name: 'delete a public release for good',
    may: nobody,
    make: released,
    rest: (id) => ['DELETE', at(id)],
    graphql: (id) => ['mutation ($id: String!) { deletePressRelease(id: $id) { id } }', { id }],
    local: (id, user) => payload.delete({ collection: releases, id, ...asUser(user) }),
  },
  {
    name: 'delete a draft for good',
    may: administrators,
    make: draft,
    rest: (id) => ['DELETE', at(id)],
    graphql: (id) => ['mutation ($id: String!) { deletePressRelease(id: $id) { id } }', { id }],
    local: (id, user) => payload.delete({ collection: releases, id, ...asUser(user) }),
  },
  {
    name: 'publish in bulk',
    may: nobody,
    make: draft,
    rest: (id) => ['PATCH', `/press-releases?where[id][equals]=${id}`, { _status: 'published' }],
    local: (id, user) =>
      payload.update({
        collection: releases,
        where: { id: { equals: id } },
        data: { _status: 'published' },
        ...asUser(user),
      }),
  },
  {
    name: 'delete in bulk',
    may: nobody,
    make: draft,
    rest: (id) => ['DELETE', `/press-releases?where[id][equals]=${id}`],
    local: (id, user) => payload.delete({ collection: releases, where: { id: { equals: id } }, ...asUser(user) }),
  },
]

async function versionOf(make: () => Promise<string>): Promise<string> {
  const id = await make()
  const { docs } = await payload.findVersions({
    collection: releases,
    where: { parent: { equals: id } },
    limit: 1,
    overrideAccess: true,
  })
  return String(docs[0]?.id)
}

/** What the newsroom keeps beside releases. */
const onContacts: Operation[] = [
  {
    name: 'read a public contact',
    may: everybody,
    make: async () => (await aContact(payload, { visibility: 'always' })).id,
    rest: (id) => ['GET', `/contacts/${id}`],
    graphql: (id) => ['query ($id: String!) { Contact(id: $id) { id } }', { id }],
    local: (id, user) => payload.findByID({ collection: 'contacts', id, ...asUser(user) }),
  },
  {
    name: 'read a contact that nothing public names',
    may: staff,
    make: async () => (await aContact(payload)).id,
    rest: (id) => ['GET', `/contacts/${id}`],
    graphql: (id) => ['query ($id: String!) { Contact(id: $id) { id } }', { id }],
    local: (id, user) => payload.findByID({ collection: 'contacts', id, ...asUser(user) }),
  },
  {
    name: 'make a contact',
    may: staff,
    rest: () => ['POST', '/contacts', { givenName: 'A', familyName: canary('b') }],
    graphql: () => [
      'mutation ($name: String!) { createContact(data: { givenName: "A", familyName: $name, visibility: whenUsed }) { id } }',
      { name: canary('b') },
    ],
    local: (_, user) =>
      payload.create({
        collection: 'contacts',
        data: { givenName: 'A', familyName: canary('b'), visibility: 'whenUsed' },
        ...asUser(user),
      }),
  },
  {
    name: 'change a contact that nothing public names',
    may: staff,
    make: async () => (await aContact(payload)).id,
    rest: (id) => ['PATCH', `/contacts/${id}`, { jobTitle: 'x' }],
    graphql: (id) => ['mutation ($id: String!) { updateContact(id: $id, data: { jobTitle: "x" }) { id } }', { id }],
    local: (id, user) => payload.update({ collection: 'contacts', id, data: { jobTitle: 'x' }, ...asUser(user) }),
  },
  {
    name: 'change a public contact',
    may: editors,
    make: async () => (await aContact(payload, { visibility: 'always' })).id,
    rest: (id) => ['PATCH', `/contacts/${id}`, { jobTitle: 'x' }],
    graphql: (id) => ['mutation ($id: String!) { updateContact(id: $id, data: { jobTitle: "x" }) { id } }', { id }],
    local: (id, user) => payload.update({ collection: 'contacts', id, data: { jobTitle: 'x' }, ...asUser(user) }),
  },
  {
    name: 'delete a contact',
    may: editors,
    make: async () => (await aContact(payload)).id,
    rest: (id) => ['DELETE', `/contacts/${id}`],
    graphql: (id) => ['mutation ($id: String!) { deleteContact(id: $id) { id } }', { id }],
    local: (id, user) => payload.delete({ collection: 'contacts', id, ...asUser(user) }),
  },
]

const onPeople: Operation[] = [
  {
    name: 'list the accounts',
    may: staff,
    rest: () => ['GET', '/users'],
    graphql: () => ['query { Users { totalDocs } }', {}],
    local: (_, user) => payload.find({ collection: 'users', ...asUser(user) }),
  },
  {
    name: 'make an account',
    may: administrators,
    rest: () => [
      'POST',
      '/users',
      { email: `${canary('u')}@example.org`, password: 'a long password', name: 'x', role: 'writer' },
    ],
    local: (_, user) =>
      payload.create({
        collection: 'users',
        data: { email: `${canary('u')}@example.org`, password: 'a long password', name: 'x', role: 'writer' },
        ...asUser(user),
      }),
  },
  {
    name: 'change somebody else’s account',
    may: administrators,
    make: async () => (await aUser(payload, 'writer')).id,
    rest: (id) => ['PATCH', `/users/${id}`, { name: 'x' }],
    local: (id, user) => payload.update({ collection: 'users', id, data: { name: 'x' }, ...asUser(user) }),
  },
  {
    name: 'delete an account',
    may: administrators,
    make: async () => (await aUser(payload, 'writer')).id,
    rest: (id) => ['DELETE', `/users/${id}`],
    local: (id, user) => payload.delete({ collection: 'users', id, ...asUser(user) }),
  },
  // Accounts change by REST alone: see collections/Users.ts.
  {
    name: 'make an account over GraphQL',
    may: nobody,
    graphql: () => [
      'mutation ($email: String!) { createUser(data: { email: $email, password: "a long password", name: "x", role: writer }) { id } }',
      { email: `${canary('u')}@example.org` },
    ],
  },
  {
    name: 'change somebody else’s account over GraphQL',
    may: nobody,
    make: async () => (await aUser(payload, 'writer')).id,
    graphql: (id) => ['mutation ($id: String!) { updateUser(id: $id, data: { name: "x" }) { id } }', { id }],
  },
  {
    name: 'delete an account over GraphQL',
    may: nobody,
    make: async () => (await aUser(payload, 'writer')).id,
    graphql: (id) => ['mutation ($id: String!) { deleteUser(id: $id) { id } }', { id }],
  },
  {
    name: 'sign in over GraphQL',
    may: nobody,
    graphql: () => [
      'mutation ($email: String!) { loginUser(email: $email, password: "a long password") { token } }',
      { email: people.writer?.email },
    ],
  },
  {
    name: 'change the newsroom’s settings',
    may: administrators,
    rest: () => ['POST', '/globals/newsroom', { colour: '#0b4f6c' }],
    graphql: () => [
      'mutation { updateNewsroom(data: { colour: "#0b4f6c", timeZone: Europe_Brussels, languages: [nl], defaultLanguage: nl }) { colour } }',
      {},
    ],
    local: (_, user) => payload.updateGlobal({ slug: 'newsroom', data: { colour: '#0b4f6c' }, ...asUser(user) }),
  },
  {
    name: 'read the newsroom’s settings',
    may: everybody,
    rest: () => ['GET', '/globals/newsroom'],
    graphql: () => ['query { Newsroom { timeZone } }', {}],
    local: (_, user) => payload.findGlobal({ slug: 'newsroom', ...asUser(user) }),
  },
]

/** What the press room keeps for itself: read by staff at the most, written by nobody. */
const kept: { collection: CollectionSlug; read: Operation['may']; data: object }[] = [
  { collection: 'release-log', read: staff, data: { step: 'remark', byName: 'x' } },
  { collection: 'link-checks', read: staff, data: { url: 'https://www.example.org/x', state: 'alive' } },
  { collection: 'uses', read: nobody, data: { from: 'a', to: 'b' } },
  { collection: 'marks', read: nobody, data: { ref: 'a', mark: 'b', at: 1 } },
]
const onKept: Operation[] = kept.flatMap(({ collection, read, data }) => [
  {
    name: `read ${collection}`,
    may: read,
    rest: () => ['GET', `/${collection}`],
    local: (_, user) => payload.find({ collection, ...asUser(user) }),
  },
  {
    name: `write ${collection}`,
    may: nobody,
    rest: () => ['POST', `/${collection}`, data],
    local: (_, user) => payload.create({ collection, data: data as never, ...asUser(user) }),
  },
])

let checks = 0
describe.each([
  ['releases', onReleases],
  ['contacts', onContacts],
  ['accounts and settings', onPeople],
  ['what is kept inside', onKept],
] as const)('%s', (_, operations) => {
  describe.each(operations.map((operation) => [operation.name, operation] as const))('%s', (_name, operation) => {
    test.each(actors.map((actor, index) => [actor, operation.may[index]] as const))('%s: %s', async (actor, may) => {
      const user = people[actor]
      const make = operation.make ?? (async () => '')
      const tried: [string, boolean][] = []
      if (operation.rest) {
        const [method, path, body] = operation.rest(await make())
        const { status, json } = await rest(payload, path, {
          method,
          ...(body ? { body } : {}),
          ...(user ? { user } : {}),
        })
        tried.push(['REST', status < 400 && !(json?.errors?.length > 0)])
      }
      if (operation.graphql) {
        const [query, variables] = operation.graphql(await make())
        const { data, errors } = await graphql(payload, query, variables, user)
        const isThere = Object.values(data ?? {}).every((value) => value !== null)
        tried.push(['GraphQL', !errors && Boolean(data) && isThere])
      }
      if (operation.local) {
        const done = await operation.local(await make(), user).then(
          (result) => !(result as { errors?: unknown[] } | undefined)?.errors?.length,
          () => false,
        )
        tried.push(['Local API', done])
      }
      checks += tried.length
      expect(tried).toEqual(tried.map(([by]) => [by, may]))
    })
  })
})

test('the table is as long as it says', () => {
  console.log(`${checks} role checks`)
  expect(checks).toBeGreaterThanOrEqual(350)
})
