import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * The way to a server, which can be cut: `refuse` nobody is at home, `hang` whoever comes is let in and hears nothing,
 * `cut` what the server says ends after so many bytes.
 */
export type Wire = {
  url: string
  open: () => Promise<void>
  refuse: () => Promise<void>
  hang: () => void
  cut: (after: number) => void
  close: () => Promise<void>
}

/** Lays it to the server at an address (`http://host:port`). */
export async function layWire(to: string): Promise<Wire> {
  const { hostname, port } = new URL(to)
  const sockets = new Set<Socket>()
  let mode: { kind: 'open' | 'hang' } | { kind: 'cut'; after: number } = { kind: 'open' }
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    return socket.once('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
  }
  const server: Server = createServer((near) => {
    keep(near)
    if (mode.kind === 'hang') return
    const far = keep(connect(Number(port), hostname))
    near.pipe(far)
    const limit = mode.kind === 'cut' ? mode.after : Number.POSITIVE_INFINITY
    let said = 0
    far.on('data', (chunk: Buffer) => {
      near.write(chunk.subarray(0, Math.max(0, limit - said)))
      said += chunk.length
      if (said >= limit) setTimeout(() => near.destroy(), 20)
    })
    far.once('close', () => near.destroy())
    near.once('close', () => far.destroy())
  })
  const listen = (at: number) =>
    new Promise<number>((resolve) =>
      server.listen(at, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    )
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  const own = await listen(0)
  return {
    url: `http://127.0.0.1:${own}`,
    open: async () => {
      mode = { kind: 'open' }
      hangUp()
      if (!server.listening) await listen(own)
    },
    refuse: async () => {
      hangUp()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
    hang: () => {
      mode = { kind: 'hang' }
      hangUp()
    },
    cut: (after) => {
      mode = { kind: 'cut', after }
      hangUp()
    },
    close: async () => {
      hangUp()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}
