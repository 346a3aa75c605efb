import { expect, test } from '@jest/globals'
import { faultOfQuestion } from '@/lib/graphQLQuestion'

const ask = (body: string, kind = 'application/json') =>
  faultOfQuestion(
    new Request('https://press.example.org/api/graphql', { method: 'POST', body, headers: { 'Content-Type': kind } }),
  )
const query = (text: string) => ask(JSON.stringify({ query: text }))

test('a question is JSON, and has a text', async () => {
  expect(await ask('{"query":"{ a }"}', 'application/json; charset=utf-8')).toBeUndefined()
  for (const kind of ['multipart/form-data', 'application/x-www-form-urlencoded', 'application/jsonx', ''])
    expect(await ask('{"query":"{ a }"}', kind)).toMatchObject({ status: 415 })
  for (const body of ['', '{"query', 'null', '[]', '1', '{}', '{"query":1}', '{"query":{"a":"b"}}'])
    expect(await ask(body)).toMatchObject({ status: 400 })
})

test('fragments may be part of each other, and of themselves not', async () => {
  expect(await query('{ ...a } fragment a on A { ...b ...c } fragment b on A { ...c } fragment c on A { d }')).toBe(
    undefined,
  )
  for (const circle of [
    '{ ...a } fragment a on A { ...a }',
    '{ ...a } fragment a on A { b { ...c } } fragment c on A { ... on B { ...a } }',
  ])
    expect(await query(circle)).toEqual({ status: 400, message: 'A fragment is part of itself.' })
})

test('there is nothing to subscribe to, and what cannot be read is left to GraphQL', async () => {
  expect(await query('subscription { a }')).toMatchObject({ status: 400 })
  expect(await query('{ PressReleases { docs { id')).toBeUndefined()
})
