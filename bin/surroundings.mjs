import { existsSync } from 'node:fs'

/**
 * Begins a command in the press room's own folder, with its variables read. One that is set already stays.
 * @param {string} folder
 */
export function comeIn(folder) {
  process.chdir(folder)
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/**
 * Ends a command with what went wrong: a foreseen fault says in its message what to do; where it came from is shown only
 * for what nobody foresaw.
 * @param {unknown} error
 * @returns {never}
 */
export function endWith(error) {
  const isForeseen = error instanceof Error && (error.name === 'EnvError' || error.constructor === Error)
  console.error(isForeseen ? error.message : error)
  process.exit(1)
}
