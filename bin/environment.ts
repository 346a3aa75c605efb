import { existsSync } from 'node:fs'
import { EnvError } from '@/lib/env'

/** Reads `.env` where there is one; what is set already stays. */
export function loadDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/** Ends with the message a person needs: a fault of the environment in plain words, anything else with its origin. */
export function fail(error: unknown): never {
  console.error(error instanceof EnvError ? error.message : error)
  process.exit(1)
}
