import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'
import { tokenOf } from './rest'

type Answer = { data?: Record<string, unknown> | null; errors?: { message: string }[] }

/** Asks Payload's GraphQL API through its own handler. The file of tests sets GRAPHQL=on before anything is imported. */
export async function graphql(payload: Payload, query: string, variables: object, user?: User): Promise<Answer> {
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const headers = {
    'Content-Type': 'application/json',
    ...(user ? { Authorization: `JWT ${await tokenOf(payload, user)}` } : {}),
  }
  const body = JSON.stringify({ query, variables })
  const request = new Request('http://localhost:3000/api/graphql', { method: 'POST', headers, body })
  const response = await GRAPHQL_POST(payload.config)(request)
  return (await response.json()) as Answer
}
