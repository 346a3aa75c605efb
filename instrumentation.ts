/** Next calls this for whatever it could not answer: that something beneath is away for a while is said as such (RFC 9110, 15.6.4). */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ whyNotKept }, { answerWith }] = await Promise.all([import('./lib/whyNotKept'), import('./lib/answer')])
  if (whyNotKept(error)) answerWith(503, { 'Retry-After': '5' })
}

/** Next calls this once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { watchAnswers } = await import('./lib/answer')
  watchAnswers()
  if (process.env.NODE_ENV !== 'production' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { env } = await import('./lib/env')
  const [{ keepPages }, { beginWatch }] = await Promise.all([import('./lib/sentPages'), import('./lib/watch')])
  keepPages(env.metrics?.port)
  beginWatch()
}
