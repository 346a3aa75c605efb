import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** `at`: milliseconds since 1970. */
export type Asked = { at: number; method: string; url: string; headers: IncomingHttpHeaders }

/**
 * A road to a server that counts who takes it, and can be closed: what stands between a cache and the real press room,
 * to see what the cache asks of it. `slow` holds every answer back for so many milliseconds.
 */
export async function countedRoadTo(port: number) {
  const asked: Asked[] = []
  const sockets = new Set<Socket>()
  const road = { asked, slow: 0, atOnce: 0, mostAtOnce: 0, port: 0, close, open, of }
  const server = createServer((incoming, outgoing) => {
    asked.push({ at: Date.now(), method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers })
    road.atOnce++
    road.mostAtOnce = Math.max(road.mostAtOnce, road.atOnce)
    outgoing.once('close', () => road.atOnce--)
    setTimeout(() => {
      const { method, url, headers } = incoming
      const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
        answer.pipe(outgoing)
      })
      onward.once('error', () => outgoing.destroy())
      incoming.pipe(onward)
    }, road.slow)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.keepAliveTimeout = 75_000
  await open()
  return road

  function open(): Promise<void> {
    return new Promise((resolve) =>
      server.listen(road.port, '127.0.0.1', () => {
        road.port = (server.address() as AddressInfo).port
        resolve()
      }),
    )
  }
  function close(): Promise<void> {
    for (const socket of sockets) socket.destroy()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  /** What was asked at an address so far. */
  function of(url: string): Asked[] {
    return asked.filter((one) => one.url === url)
  }
}
