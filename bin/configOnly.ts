import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'
import { env } from '@/lib/env'

/** What documents look like, for commands that bring their own newsroom: no data folder and no secret is left behind by it. */
export async function configOnly(): Promise<SanitizedConfig> {
  const secret = path.join(env.dataDir, 'secret')
  const [hadFolder, hadSecret] = [existsSync(env.dataDir), existsSync(secret)]
  const { default: config } = await import('@payload-config')
  const read = await config
  if (!hadSecret) rmSync(secret, { force: true })
  if (!hadFolder && existsSync(env.dataDir) && readdirSync(env.dataDir).length === 0) rmdirSync(env.dataDir)
  return read
}
