import { Agent, request } from 'node:http'
import type { Road } from './asking'

/** Asks a press room that runs, byte for byte as told: no address is tidied, no redirect followed, no cache asked. */
export function overHttp(url: string): Road & { close: () => void } {
  const { host, port } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const road: Road = ({ method = 'GET', path, headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, agent, method, path, headers: { Host: host, ...headers, ...lengthOf(body) } },
        (got) => {
          const chunks: Buffer[] = []
          got.on('data', (chunk: Buffer) => chunks.push(chunk))
          got.on('error', reject)
          got.on('end', () =>
            resolve({
              status: got.statusCode ?? 0,
              statusText: got.statusMessage ?? '',
              headers: pairs(got.rawHeaders),
              body: Buffer.concat(chunks),
            }),
          )
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  return Object.assign(road, { close: () => agent.destroy() })
}

const lengthOf = (body: string | undefined) => (body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) })

const pairs = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : []))
