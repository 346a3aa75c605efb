import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/lib/env'

/** Brings the database up to date and, in an empty newsroom, puts the demo in. The data folder and its secret come with it. */
export async function prepare(): Promise<void> {
  if (!existsSync(path.join(env.dataDir, 'secret')) && !env.secret)
    console.log(`Making the data folder ${env.dataDir} …`)
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  try {
    await prepareDemo(payload)
    const { prepareSearch } = await import('@/lib/queries/searchIndex')
    await prepareSearch(showProgress)
  } finally {
    await payload.destroy()
  }
}

async function prepareDemo(payload: Payload): Promise<void> {
  if (!env.demo) return
  const { isEmpty, putDemo } = await import('@/demo/put')
  const { keepEventsAhead } = await import('@/demo/events')
  const { keepEmbargoAhead } = await import('@/demo/releases')
  const { events } = await import('@/demo/content/events')
  const { releases } = await import('@/demo/content/releases')
  if (await isEmpty(payload)) {
    console.log('Putting in the demo newsroom …')
    await putDemo(payload, showProgress)
  } else {
    await keepEmbargoAhead(payload, releases)
    await keepEventsAhead(payload, events)
  }
}

/** One line that fills up on a screen; a line every so often where there is none. */
export function showProgress({ what, done, total }: { what: string; done: number; total: number }): void {
  const filled = Math.round((done / total) * 30)
  const line = `  ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done}/${total} ${what}`
  if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(78)}${done === total ? '\n' : ''}`)
  else if (done === total || done % 20 === 0) console.log(line)
}
