import { connect, createServer, type Socket } from 'node:net'
import { BSON } from 'mongodb'

type Doc = Record<string, unknown>

/** What is said instead of letting a command through to the server; undefined lets it through. */
export type Fault = (command: string, body: Doc) => Doc | undefined

/** What a server says when another transaction has changed the same document: all of this one is undone. */
export const writeConflict = {
  ok: 0,
  code: 112,
  codeName: 'WriteConflict',
  errmsg: 'Write conflict during plan execution and yielding is disabled.',
  errorLabels: ['TransientTransactionError'],
}

/** Whether a commit took place is not known: the primary went away before it said so. */
export const unknownCommit = {
  ok: 0,
  code: 91,
  codeName: 'ShutdownInProgress',
  errmsg: 'The server is in quiesce mode and will shut down',
  errorLabels: ['UnknownTransactionCommitResult', 'RetryableWriteError'],
}

/**
 * Stands between the driver and a server without transactions and speaks for a replica set: it takes what belongs to
 * transactions out of each command, refuses what may not stand in one, lets one transaction at a time change the document
 * of whose turn it is, as MongoDB does, and says `fault`s. What it lets through is not undone by an abort: a fault has to come before the first write.
 * So it shows how the press room takes MongoDB's answers, and nothing of how MongoDB keeps data.
 */
export async function openReplicaSet(server: string): Promise<{
  url: string
  /** The names of the commands that came, the transactions' own among them. */
  seen: string[]
  setFault: (fault: Fault | undefined) => void
  close: () => Promise<void>
}> {
  const [host, port] = server
    .replace(/^mongodb:\/\//, '')
    .replace(/\/.*$/, '')
    .split(':')
  const seen: string[] = []
  let fault: Fault | undefined
  let writer: string | undefined

  const answer = (body: Doc): Doc | undefined => {
    const command = Object.keys(body)[0] ?? ''
    seen.push(command)
    const transaction = body.autocommit === false ? JSON.stringify([body.lsid, body.txnNumber]) : undefined
    const said = fault?.(command, body)
    if (said && command !== 'commitTransaction' && writer === transaction) writer = undefined
    if (said) return said
    if (transaction && !inTransactions.has(command))
      return refused(263, `Cannot run '${command}' in a multi-document transaction.`)
    if (transaction && body.writeConcern && !/Transaction$/.test(command))
      return refused(72, 'writeConcern is not allowed within a multi-statement transaction')
    if (transaction && body.readConcern && !body.startTransaction)
      return refused(72, 'Only the first command in a transaction may specify a readConcern')
    if (command === 'commitTransaction' || command === 'abortTransaction') {
      if (writer === transaction) writer = undefined
      return { ok: 1 }
    }
    // An index of places, which the server behind may not know.
    if (command === 'createIndexes' && JSON.stringify(body).includes('2dsphere')) return { ok: 1 }
    if (command === 'update' && body.update === 'turns' && transaction) {
      if (writer !== undefined && writer !== transaction) return writeConflict
      writer = transaction
    }
    return undefined
  }

  const sockets = new Set<Socket>()
  const proxy = createServer((client) => {
    const behind = connect(Number(port), host)
    for (const socket of [client, behind]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        client.destroy()
        behind.destroy()
        sockets.delete(socket)
      })
    }
    eachMessage(client, (message) => {
      if (message.readInt32LE(12) !== opMsg) return void behind.write(message)
      const { body, rest } = read(message)
      const said = answer(body)
      if (said) client.write(reply(message, said))
      else behind.write(written(message, withoutTransaction(body), rest))
    })
    eachMessage(behind, (message) => client.write(asMember(message)))
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const at = proxy.address()
  return {
    url: `mongodb://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/?directConnection=true&replicaSet=rs0`,
    seen,
    setFault: (next) => {
      fault = next
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}

/** What MongoDB runs inside a transaction ("Transactions and operations" in its manual); `count` is not among them. */
const inTransactions = new Set([
  ...['abortTransaction', 'aggregate', 'commitTransaction', 'delete', 'distinct', 'find', 'findAndModify', 'getMore'],
  ...['insert', 'killCursors', 'update'],
])

const refused = (code: number, errmsg: string): Doc => ({ ok: 0, code, errmsg })

/** Messages of the wire protocol: four whole numbers (length, id, answered id, kind), then what they carry. */
const [opReply, opMsg] = [1, 2013]

function eachMessage(socket: Socket, take: (message: Buffer) => void): void {
  let waiting = Buffer.alloc(0)
  socket.on('data', (data: Buffer) => {
    waiting = Buffer.concat([waiting, data])
    while (waiting.length >= 4 && waiting.length >= waiting.readInt32LE(0)) {
      const length = waiting.readInt32LE(0)
      take(waiting.subarray(0, length))
      waiting = waiting.subarray(length)
    }
  })
}

const exact = { promoteValues: false, promoteLongs: false } as const

/** OP_MSG: flags, a section of kind 0 with the command, and sections of kind 1 with its documents. */
function read(message: Buffer): { body: Doc; rest: Buffer } {
  const length = message.readInt32LE(21)
  const body = BSON.deserialize(message.subarray(21, 21 + length), exact) as Doc
  const name = Object.keys(body)[0] ?? ''
  return { body: { ...body, [name]: body[name]?.valueOf() }, rest: message.subarray(21 + length) }
}

function written(message: Buffer, body: Doc, rest: Buffer): Buffer {
  const parts = [message.subarray(0, 21), Buffer.from(BSON.serialize(body)), rest]
  const whole = Buffer.concat(parts)
  whole.writeInt32LE(whole.length, 0)
  return whole
}

function reply(to: Buffer, body: Doc): Buffer {
  const head = Buffer.alloc(21)
  head.writeInt32LE(to.readInt32LE(4), 8)
  head.writeInt32LE(opMsg, 12)
  return written(head, body, Buffer.alloc(0))
}

function withoutTransaction(body: Doc): Doc {
  const { lsid, txnNumber, startTransaction, autocommit, readConcern, writeConcern, $clusterTime, ...rest } = body
  return rest
}

/** The server introduces itself as the primary of a set. */
function asMember(message: Buffer): Buffer {
  const from = message.readInt32LE(12) === opReply ? 36 : 21
  const body = BSON.deserialize(message.subarray(from), exact) as Doc
  if (!('isWritablePrimary' in body || 'ismaster' in body)) return message
  const introduced = { ...body, setName: 'rs0', hosts: [], isWritablePrimary: true, ismaster: true, secondary: false }
  const whole = Buffer.concat([message.subarray(0, from), Buffer.from(BSON.serialize(introduced))])
  whole.writeInt32LE(whole.length, 0)
  return whole
}
