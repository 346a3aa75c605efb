/** Next calls this once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { watchAnswers } = await import('./lib/answer')
  watchAnswers()
  if (process.env.NODE_ENV !== 'production' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { beginWatch } = await import('./lib/watch')
  beginWatch()
}
