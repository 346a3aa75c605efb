import { isIP } from 'node:net'
import { createTransport } from 'nodemailer'
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'
import type { Env } from './env'

/** How long the mail server may take for one mail, and for a single answer, in milliseconds. */
const patience = { whole: 10_000, single: 8_000 } as const

/**
 * The way mail leaves the press room: over SMTP (RFC 5321) where a server is named, else nowhere. Sending ends after ten
 * seconds at the latest, with an error when the mail was not taken.
 */
export const mail = ({ server, from }: Env['mail']): EmailAdapter<void> => {
  const sendEmail = server ? overSmtp(server) : undefined
  return ({ payload }) => ({
    name: sendEmail ? 'smtp' : 'none',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: (message) => (sendEmail ? sendEmail({ from, ...message }) : notSent(payload, message)),
  })
}

function overSmtp(server: string): (message: SendEmailOptions) => Promise<void> {
  const { hostname, username } = new URL(server)
  const transport = createTransport({
    url: server,
    connectionTimeout: patience.single,
    greetingTimeout: patience.single,
    socketTimeout: patience.single,
    dnsTimeout: patience.single,
    socketCloseTimeout: 0,
    // A password is told to no server that does not encrypt, unless it is this machine.
    ...(username && !isThisMachine(hostname) ? { requireTLS: true } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async (message) => {
    await transport.sendMail({ ...message, signal: AbortSignal.timeout(patience.whole) })
  }
}

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'))

/**
 * Without a mail server, whoever sits at the terminal may read what would have been sent: its links open accounts, so
 * in production nothing but its subject is written to a log that is kept.
 */
async function notSent(payload: Payload, { to, subject, text, html }: SendEmailOptions): Promise<void> {
  const isWatched = process.env.NODE_ENV !== 'production' || process.stdout.isTTY
  payload.logger.warn(
    isWatched ? { to, subject, body: text ?? html } : { subject },
    'Mail was not sent: no mail server is set up (SMTP_URL)',
  )
}
