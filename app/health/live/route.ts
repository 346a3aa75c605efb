export const dynamic = 'force-dynamic'

/** Whether the process is there and takes turns; it says nothing of what it stands on. */
export const GET = (): Response => new Response('ok\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
