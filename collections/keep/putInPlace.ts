import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** What stands at `to` goes to `aside`; what was made ready at `from`, if anything was, takes its place. Absolute paths. */
export type Move = { from?: string; to: string; aside: string }

const planOf = (dataDir: string) => path.join(dataDir, 'restore.json')

/**
 * Puts a restored newsroom in the place of the one that stands. The plan is on the disk before the first move: whoever
 * opens the newsroom next after a kill or a power cut finishes it first, so that no mixture is ever opened.
 */
export function putInPlace(dataDir: string, moves: Move[]): void {
  const draft = `${planOf(dataDir)}.draft`
  writeFileSync(draft, JSON.stringify(moves), { flush: true })
  renameSync(draft, planOf(dataDir))
  flushFolder(dataDir)
  finishRestore(dataDir)
}

/** Finishes what putInPlace began, if it was interrupted. Called before a database is opened; nearly always does nothing. */
export function finishRestore(dataDir: string): void {
  const plan = planOf(dataDir)
  if (!existsSync(/* turbopackIgnore: true */ plan)) return
  const moves = JSON.parse(readFileSync(/* turbopackIgnore: true */ plan, 'utf8')) as Move[]
  for (const { from, to, aside } of moves) {
    // What has been moved already is no longer where it was.
    if (from !== undefined && !existsSync(from)) continue
    if (existsSync(to)) {
      mkdirSync(path.dirname(aside), { recursive: true, mode: 0o700 })
      renameSync(to, aside)
    }
    if (from !== undefined) renameSync(from, to)
    flushFolder(path.dirname(to))
  }
  rmSync(plan)
  flushFolder(dataDir)
}

/** A rename is on the disk when its folder is. */
export function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
