import { createServer } from 'node:http'
import { handleEndpoints, type Payload } from 'payload'
import { watchAnswers } from '@/lib/answer'

/** Payload's REST API over real HTTP, where each request has an address that it comes from. */
export async function serveApi(payload: Payload): Promise<{ url: string; close: () => void }> {
  watchAnswers()
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const headers = new Headers()
    for (const [name, value] of Object.entries(incoming.headers)) if (value) headers.set(name, String(value))
    const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method ?? 'GET',
      headers,
      ...body,
    })
    const answer = await handleEndpoints({ config: payload.config, request })
    outgoing.writeHead(answer.status, [...answer.headers].flat())
    outgoing.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}/api`, close: () => server.close() }
}
