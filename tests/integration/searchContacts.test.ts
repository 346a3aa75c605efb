import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { searchResults } from '@/lib/queries/search'
import { searchIndex } from '@/lib/queries/searchIndex'
import { openPayload } from '../support/payload'
import { aContact, aRelease, canary, put } from '../support/records'

/** A journalist who looks for somebody to ring. */

let payload: Payload
let close: () => Promise<void>
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
})
afterAll(() => close())

describe('somebody who was found', () => {
  test('comes with what they do, and with numbers and addresses that are public', async () => {
    const organisation = await put(payload, 'organisations', { name: canary('organisation'), visibility: 'always' })
    const contact = await aContact(payload, {
      jobTitle: 'Woordvoerder',
      organisation: organisation.id,
      visibility: 'always',
      phones: [
        { value: '+32486359347', kind: 'cell', audience: 'public' },
        { value: '+32486359348', kind: 'cell', audience: 'internal' },
      ],
      emails: [
        { value: 'pers@example.org', audience: 'public' },
        { value: 'intern@example.org', audience: 'internal' },
      ],
    })
    const { records } = await searchResults('nl', String(contact.familyName), 1)
    expect(records).toHaveLength(1)
    expect(records[0]?.contact).toMatchObject({
      jobTitle: { text: 'Woordvoerder' },
      organisation: { path: `/nl/organisations/${organisation.slug}` },
      phones: [{ e164: '+32486359347' }],
      emails: [{ address: 'pers@example.org' }],
      cardPath: `/nl/contacts/${contact.slug}/contact.vcf`,
    })
    expect(JSON.stringify(records)).not.toMatch(/86359348|intern@|635 93 48|35 93 48/)
  })

  test('is asked for with one question, however many there are', async () => {
    const name = canary('naam')
    for (let n = 0; n < 4; n++) await aContact(payload, { familyName: name, visibility: 'always' })
    await aRelease(payload, { title: name })
    // What is new is taken in first.
    await searchIndex()
    const asked: string[] = []
    const { find } = payload
    payload.find = ((question: Parameters<typeof find>[0]) => {
      asked.push(question.collection)
      return find.call(payload, question)
    }) as typeof find
    try {
      expect((await searchResults('nl', name, 1)).records).toHaveLength(4)
    } finally {
      payload.find = find
    }
    expect(asked.filter((one) => one === 'contacts')).toHaveLength(1)
  })
})
