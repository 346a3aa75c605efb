import type { ChildProcess } from 'node:child_process'

/** Resolves with the exit code; a process ended by a signal counts as failed. */
export const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

const signals = ['SIGINT', 'SIGTERM'] as const

/** Hands the signals that end a service on to the one that does the work, until what it returns is called. */
export function passSignals(child: ChildProcess): () => void {
  const passing = signals.map((signal) => ({ signal, pass: () => child.kill(signal) }))
  for (const { signal, pass } of passing) process.on(signal, pass)
  return () => {
    for (const { signal, pass } of passing) process.off(signal, pass)
  }
}
