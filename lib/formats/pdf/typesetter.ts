import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import type { Typesetting } from './typesetting'

/** Longer than this no release takes; whatever does is ended. */
const most = 20_000

type Answer = { id: number; pdf?: Uint8Array; fault?: string }
type Waiting = { resolve: (pdf: Buffer) => void; reject: (error: Error) => void; timer: NodeJS.Timeout }

let child: ChildProcess | undefined
let asked = 0
const waiting = new Map<number, Waiting>()

/**
 * Sets a release with release.typ as PDF/UA-1 (ISO 14289-1), in a process of its own that stays for the next one.
 * @throws {Error} when it cannot be set, or takes longer than twenty seconds.
 */
export function typeset(typesetting: Typesetting): Promise<Buffer> {
  const process = child ?? start()
  const id = ++asked
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => process.kill('SIGKILL'), most)
    waiting.set(id, { resolve, reject, timer })
    hold(process)
    process.send({ id, ...typesetting }, (error) => error && settle(id, { id, fault: error.message }))
  })
}

function start(): ChildProcess {
  const file = path.join(process.cwd(), 'lib/formats/pdf/typesetter.mjs')
  // Its own name for `spawn`'s options keeps the bundler from taking the file for a part of the site.
  const started = spawn(process.execPath, [file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  started.on('message', (answer) => settle((answer as Answer).id, answer as Answer))
  const over = () => {
    if (child === started) child = undefined
    for (const id of [...waiting.keys()]) settle(id, { id, fault: 'The typesetter ended.' })
  }
  started.once('exit', over)
  started.once('error', over)
  child = started
  return started
}

function settle(id: number, { pdf, fault }: Answer): void {
  const one = waiting.get(id)
  if (!one) return
  waiting.delete(id)
  clearTimeout(one.timer)
  if (waiting.size === 0 && child) letGo(child)
  if (pdf) one.resolve(Buffer.from(pdf))
  else one.reject(new Error(`This release cannot be set as PDF: ${fault}`))
}

/** While nothing is asked of it, it keeps nobody from ending. */
const hold = (process: ChildProcess) => {
  process.ref()
  process.channel?.ref()
}
const letGo = (process: ChildProcess) => {
  process.unref()
  process.channel?.unref()
}
