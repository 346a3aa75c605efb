import { env } from '@/lib/env'
import { paths } from '@/lib/paths'

/** `node bin/healthy.mjs` beside a running press room: ends with 0 when it is ready for readers. */
const answer = await fetch(`http://127.0.0.1:${env.port}${paths.ready()}`, { signal: AbortSignal.timeout(4000) })
process.exit(answer.ok ? 0 : 1)
