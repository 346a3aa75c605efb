import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { requestId } from './answer'
import { oneForAll } from './oneForAll'
import { type RouteGroup, routeGroup } from './routeGroup'

/** A request that is over. `status` is 499 where its reader went away before the answer was whole. */
export type Finished = { id: string | undefined; method: string; group: RouteGroup; status: number; seconds: number }

type Watched = { open: Set<ServerResponse>; servers: Set<Server> }

/** What is under way in this process, and the servers that take it in. */
export const watched = oneForAll<Watched>('requests', () => ({ open: new Set(), servers: new Set() }))

/** Tells of every request of this process once it is over. Called once, when the server starts, after `watchAnswers`. */
export function watchRequests(tell: (finished: Finished) => void): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as {
      request: IncomingMessage
      response: ServerResponse
      server: Server
    }
    const began = performance.now()
    const group = routeGroup((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/')
    const [id, method] = [requestId(), request.method ?? 'GET']
    watched.servers.add(server)
    watched.open.add(response)
    response.once('close', () => {
      watched.open.delete(response)
      const status = response.writableFinished ? response.statusCode : 499
      tell({ id, method, group, status, seconds: (performance.now() - began) / 1000 })
    })
  })
}
