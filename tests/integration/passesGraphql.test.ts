import '../support/graphqlOn'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'
import { hashOf } from '@/lib/passToken'
import { askForPass } from '../support/passes'
import { openPayload } from '../support/payload'
import { aRelease, aUser } from '../support/records'

let payload: Payload
let close: () => Promise<void>
let administrator: User
let release: { id: string; title: string }
let pass: { id: string }

const post = GRAPHQL_POST(config)

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  administrator = await aUser(payload, 'administrator')
  const { id, title } = await aRelease(payload, { releaseAt: new Date(Date.now() + 86_400_000).toISOString() })
  release = { id, title: String(title) }
  pass = await askForPass(payload, administrator, id, { kind: 'preview' })
})
afterAll(() => close())

async function ask(query: string, more: object = {}, user?: User): Promise<string> {
  const { token } = user
    ? await payload.login({ collection: 'users', data: { email: user.email, password: 'a long password' } })
    : {}
  const request = new Request('http://localhost:3000/api/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
    body: JSON.stringify({ query, ...more }),
  })
  return (await post(request)).text()
}

describe('over GraphQL, when it is on', () => {
  test('a stranger gets no release by saying that a pass was shown', async () => {
    const context = { pass: { kind: 'preview', release: release.id, records: [] } }
    const queries = [
      `{ PressRelease(id: "${release.id}", draft: true) { title } }`,
      '{ PressReleases(draft: true) { docs { title } } }',
    ]
    for (const query of queries)
      for (const more of [{}, { context }, { variables: { context }, extensions: { context } }, { req: { context } }])
        expect(await ask(query, more)).not.toContain(release.title)
    expect(await ask(queries[0] ?? '', {}, administrator)).toContain(release.title)
  })

  test('nobody gets a fingerprint, and nobody makes, changes or deletes a pass', async () => {
    const { secretHash } = await payload.findByID({
      collection: 'passes',
      id: pass.id,
      showHiddenFields: true,
      overrideAccess: true,
    })
    expect(await ask(`{ Pass(id: "${pass.id}") { name } }`, {}, administrator)).toContain('reader')
    expect(await ask(`{ Pass(id: "${pass.id}") { name secretHash } }`, {}, administrator)).not.toContain(secretHash)
    expect(await ask(`{ Pass(id: "${pass.id}") { name } }`)).not.toContain('reader')
    for (const query of [
      `mutation { updatePass(id: "${pass.id}", data: { name: "x" }) { id } }`,
      `mutation { deletePass(id: "${pass.id}") { id } }`,
      `mutation { createPass(data: { kind: embargo, name: "x", release: "${release.id}", secretHash: "${hashOf('x')}" }) { id } }`,
    ])
      expect([query, JSON.parse(await ask(query, {}, administrator)).errors?.length > 0]).toEqual([query, true])
    const { totalDocs } = await payload.count({ collection: 'passes', overrideAccess: true })
    expect(totalDocs).toBe(1)
  })
})
