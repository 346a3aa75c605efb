import type { Payload } from 'payload'
import { counted } from '@/lib/jobRuns'
import { type Answer, askLink } from './askLink'

const minute = 60_000
const again = { alive: 24 * 60 * minute, dead: 60 * minute, claimed: 5 * minute } as const

/**
 * Asks the web addresses that are due, at most `most` of them, two at a time, and writes down what they answered. Each
 * is claimed first, so that of two instances of the press room one asks; a claim that nobody keeps is over after five
 * minutes. Returns how many were asked.
 */
export async function checkLinks(
  payload: Payload,
  { most = 10, ask = askLink }: { most?: number; ask?: (url: string) => Promise<Answer> } = {},
): Promise<number> {
  const { docs } = await payload.find({
    collection: 'link-checks',
    where: { dueAt: { less_than_equal: new Date().toISOString() } },
    sort: 'dueAt',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  let asked = 0
  const queue = [...docs]
  const work = async () => {
    for (let link = queue.shift(); link; link = queue.shift()) {
      if (!(await claim(payload, link))) continue
      await note(payload, link.id, await ask(link.url))
      asked++
    }
  }
  await Promise.all([work(), work()])
  return asked
}

/** True for the one who comes first: the change is made only where the record still says what was read. */
async function claim(payload: Payload, { id, dueAt }: { id: string; dueAt?: string | null }): Promise<boolean> {
  const claimed = await payload.db.updateOne({
    collection: 'link-checks',
    where: { and: [{ id: { equals: id } }, { dueAt: { equals: dueAt } }] },
    data: { dueAt: new Date(Date.now() + again.claimed).toISOString() },
  })
  return Boolean(claimed)
}

async function note(payload: Payload, id: string, { state, answer }: Answer): Promise<void> {
  const now = Date.now()
  await payload.db.updateOne({
    collection: 'link-checks',
    where: { id: { equals: id } },
    data: { state, answer, checkedAt: new Date(now).toISOString(), dueAt: new Date(now + again[state]).toISOString() },
    returning: false,
  })
}

/**
 * Looks every minute whether web addresses are due, for as long as the server runs. What is known is in the database:
 * a killed process leaves nothing undone. Payload's own job queue is not used: a job whose process was killed is never
 * taken up again (payload #17645).
 */
export function watchLinks(payload: Payload): void {
  let isBusy = false
  const look = async () => {
    if (isBusy) return
    isBusy = true
    await counted('links', () => checkLinks(payload)).catch((error) =>
      payload.logger.error({ err: error }, 'Links could not be checked'),
    )
    isBusy = false
  }
  setInterval(() => void look(), minute).unref()
}
