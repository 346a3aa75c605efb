import { draining } from '@/lib/drain'
import { newsroomWatch } from '@/lib/newsroomWatch'
import { close } from '@/lib/queries/door'
import { figures } from '@/lib/queries/figures'
import { isReady } from '@/lib/queries/readiness'

export const dynamic = 'force-dynamic'

Object.assign(newsroomWatch, { figures, close })

/** Whether readers can be sent here: yes or no, and never why. The reasons are in the log. */
export async function GET(): Promise<Response> {
  const ready = draining.since === undefined && (await isReady())
  return new Response(ready ? 'ok\n' : 'not ready\n', {
    status: ready ? 200 : 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
