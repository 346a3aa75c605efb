import { format } from 'node:util'
import { type LogFn, type Logger, pino } from 'pino'
import { requestId } from './answer'
import { oneForAll } from './oneForAll'
import { scrub } from './scrub'

/**
 * The log of a press room in production: one JSON object a line on standard output (https://getpino.io), with the moment
 * (ISO 8601), the level in words, and the request during which it was written. It keeps no personal data and no
 * secret: what has such a name is left out, and what stands in a text is taken out (scrub.ts).
 */
export const logger = (): Logger => oneForAll('logger', make)

const make = (): Logger =>
  pino(
    {
      level: process.env.PAYLOAD_LOG_LEVEL || 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: () => {
        const id = requestId()
        return id ? { requestId: id } : {}
      },
      hooks: {
        /** What whoever asked did wrong (a wrong password, a closed door) is no fault of the press room. */
        logMethod(said, write) {
          const asked = isOfAsker(said[0] as { err?: { status?: unknown } } | undefined)
          return asked ? this.debug(...said) : write.apply(this, said)
        },
      },
      redact: { paths: personal.flatMap((name) => [name, `*.${name}`]), censor: '…' },
    },
    { write: (line: string) => void process.stdout.write(scrub(line)) },
  )

const isOfAsker = (said: { err?: { status?: unknown } } | undefined): boolean => {
  const status = said?.err?.status
  return typeof status === 'number' && status >= 400 && status < 500
}

/** What mail, requests and accounts call what belongs to somebody. */
const personal = [
  ...['to', 'from', 'cc', 'bcc', 'email', 'subject', 'html', 'text', 'body', 'name', 'user', 'ip', 'headers', 'data'],
  ...['password', 'token', 'secret', 'cookie', 'authorization', 'hash', 'salt', 'params'],
]

/** What Next and packages write with `console` becomes lines of the same log; one that cannot be written ends nothing. */
export function takeInConsole(): void {
  // The disk of the log is full, or its reader has gone: without anybody who listens, Node would end the press room.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const ways = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const
  for (const [way, level] of Object.entries(ways) as [keyof typeof ways, (typeof ways)[keyof typeof ways]][])
    console[way] = (...said: unknown[]) => tell(logger()[level].bind(logger()), said)
}

function tell(write: LogFn, said: unknown[]): void {
  const err = said.find((one) => one instanceof Error)
  const msg = format(...said.map((one) => (one instanceof Error ? one.message : one)))
    .replace(ansi, '')
    .trim()
  if (err) write({ err }, msg)
  else if (msg) write(msg)
}

/** The colours of a screen (ECMA-48). */
const ansi = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g')
