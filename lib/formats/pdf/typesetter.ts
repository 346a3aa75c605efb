import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { oneForAll } from '../../oneForAll'
import { Queue } from '../../queue'
import type { Typesetting } from './typesetting'

/** Longer than this no release takes, in milliseconds; whatever does is ended. */
const most = 20_000

type Answer = { pdf?: Uint8Array; fault?: string }

/**
 * Sets a release with release.typ as PDF/UA-1 (ISO 14289-1), in a process of its own that stays for the next one. One is
 * set at a time, so that one that has to be ended takes no other along.
 * @throws {Error} when it cannot be set, or takes longer than twenty seconds.
 */
export const typeset = (typesetting: Typesetting): Promise<Buffer> => turns.run(() => set(typesetting))

const turns = oneForAll('typesetting', () => new Queue(1, Number.POSITIVE_INFINITY))
const running = oneForAll<{ typesetter?: ChildProcess }>('typesetter', () => ({}))

async function set(typesetting: Typesetting): Promise<Buffer> {
  const typesetter = running.typesetter ?? start()
  hold(typesetter)
  const timer = setTimeout(() => typesetter.kill('SIGKILL'), most)
  try {
    const { pdf, fault } = await answerOf(typesetter, typesetting)
    if (!pdf) throw new Error(`This release cannot be set as PDF: ${fault}`)
    return Buffer.from(pdf)
  } finally {
    clearTimeout(timer)
    letGo(typesetter)
  }
}

function answerOf(typesetter: ChildProcess, typesetting: Typesetting): Promise<Answer> {
  return new Promise((resolve) => {
    const ended = () => settle({ fault: 'The typesetter ended.' })
    const settle = (answer: Answer) => {
      typesetter.off('message', settle).off('exit', ended)
      resolve(answer)
    }
    typesetter.once('message', settle).once('exit', ended)
    typesetter.send(typesetting, (error) => error && settle({ fault: error.message }))
  })
}

function start(): ChildProcess {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/formats/pdf/typesettingProcess.mjs')
  const typesetter = spawn(process.execPath, [file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const forget = () => {
    if (running.typesetter === typesetter) delete running.typesetter
  }
  typesetter.once('exit', forget).once('error', forget)
  running.typesetter = typesetter
  return typesetter
}

/** While nothing is asked of it, it keeps nobody from ending. */
const hold = (typesetter: ChildProcess) => {
  typesetter.ref()
  typesetter.channel?.ref()
}
const letGo = (typesetter: ChildProcess) => {
  typesetter.unref()
  typesetter.channel?.unref()
}
