import sharp from 'sharp'
import type { Site } from './site'

/** A member of staff who is signed in at a running site, and what that takes over its API. */
export type Desk = {
  token: string
  send: (method: string, path: string, body?: unknown) => Promise<{ status: number; json: Answer }>
  upload: (alt: string) => Promise<{ id: string; filename: string }>
}
// biome-ignore lint/suspicious/noExplicitAny: whatever the API says; a test looks for what it expects
type Answer = any

export const account = { email: 'ada@example.org', password: 'een lang wachtwoord', name: 'Ada Beheerder' }

/** Makes the first administrator of an empty newsroom and signs in. */
export async function openDesk(site: Pick<Site, 'url'>): Promise<Desk> {
  const made = await fetch(`${site.url}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(account),
  })
  const token = /payload-token=([^;]+)/.exec(made.headers.getSetCookie().join())?.[1] ?? ''
  const authorization = { Authorization: `JWT ${token}` }
  return {
    token,
    send: async (method, path, body) => {
      const answer = await fetch(`${site.url}/api${path}`, {
        method,
        headers: { ...authorization, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: answer.status, json: await answer.json() }
    },
    upload: async (alt) => {
      const png = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0b4f6c' } })
        .png()
        .toBuffer()
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'persfoto.png')
      form.append('_payload', JSON.stringify({ alt, credit: 'Persdienst', licence: 'press-use' }))
      const answer = await fetch(`${site.url}/api/media`, { method: 'POST', headers: authorization, body: form })
      const { doc } = (await answer.json()) as { doc: { id: string; filename: string } }
      const inFrench = JSON.stringify({ alt })
      const headers = { ...authorization, 'Content-Type': 'application/json' }
      await fetch(`${site.url}/api/media/${doc.id}?locale=fr`, { method: 'PATCH', headers, body: inFrench })
      return doc
    },
  }
}
