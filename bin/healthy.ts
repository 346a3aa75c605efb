import { env } from '@/lib/env'
import { absolute, paths } from '@/lib/paths'

/** `node bin/healthy.mjs` beside a running press room: ends with 0 when it is ready for readers. */
const answer = await fetch(absolute(env.ownUrl, paths.ready()), { signal: AbortSignal.timeout(4000) })
process.exit(answer.ok ? 0 : 1)
