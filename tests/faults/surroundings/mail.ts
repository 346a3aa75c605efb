import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startMailServer, startSilence } from '../../support/mailServer'
import { type AtWork, atWork, end, folderOfOwn, type Part, releaseAt, statusOf } from './newsroom'

/** A mail server that never answers, and servers that encrypt, or do not. */
export const mail: Part = async (trials, start) => {
  for (const [what, silent] of [
    ['takes the connection and says nothing', await startSilence()],
    ['greets, and says nothing more', await hanging()],
  ] as const) {
    const { folder, remove } = folderOfOwn()
    const site = await atWork(start, { DATA_DIR: folder, SMTP_URL: silent.url })
    try {
      await trials.of(
        `a mail server that ${what}, for 60 s`,
        'an invitation is answered in 12 s with its link; a release goes out meanwhile; a forgotten password is answered at once',
        async () => {
          const invited = timed(() => invite(site))
          const released = timed(() => releaseAt(site, undefined, 'Terwijl'))
          const forgotten = timed(() => site.desk.send('POST', '/users/forgot-password', { email: 'ada@example.org' }))
          const [invitation, release, forgot] = await Promise.all([invited, released, forgotten])
          const page = await statusOf(site.url + release.came.path)
          const { json, status } = invitation.came
          return {
            happened: `invitation ${status} after ${invitation.ms} ms, sent: ${json.sent}, link: ${Boolean(json.link)}; released after ${release.ms} ms (${page}); forgotten ${forgot.came.status} after ${forgot.ms} ms`,
            held:
              status === 201 &&
              json.sent === false &&
              Boolean(json.link) &&
              invitation.ms < 12_000 &&
              release.ms < 5000 &&
              page === 200 &&
              forgot.came.status === 200 &&
              forgot.ms < 2000,
          }
        },
      )
    } finally {
      await end(site)
      await silent.close()
      remove()
    }
  }
  await encrypted()

  async function encrypted() {
    const { folder, remove } = folderOfOwn()
    const [key, certificate] = [path.join(folder, 'key'), path.join(folder, 'certificate')]
    // A name of this machine that is not one of those to which a password may go as it is.
    const name = hostname()
    const selfSigned = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${name} -addext subjectAltName=DNS:${name} -keyout ${key} -out ${certificate}`
    execFileSync('openssl', selfSigned.split(' '), { stdio: 'ignore' })
    const tls = { key: readFileSync(key), cert: readFileSync(certificate) }
    const cases = [
      [
        'STARTTLS, a certificate that is trusted',
        { tls },
        { NODE_EXTRA_CA_CERTS: certificate },
        'the mail comes, encrypted before the password',
        true,
      ],
      ['STARTTLS, a certificate that nobody knows', { tls }, {}, 'no mail, no password told; the link is shown', false],
      ['no STARTTLS', {}, {}, 'no mail, no password told; the link is shown', false],
    ] as const
    for (const [what, settings, env, expected, comes] of cases) {
      const server = await startMailServer(settings)
      const own = folderOfOwn()
      const site = await atWork(start, {
        DATA_DIR: own.folder,
        SMTP_URL: server.url.replace('127.0.0.1', name),
        ...env,
      })
      try {
        await trials.of(`SMTP: ${what}`, expected, async () => {
          const { json, status } = await invite(site)
          await wait(300)
          const told = server.signedIn.map(({ isEncrypted }) => (isEncrypted ? 'encrypted' : 'READABLE')).join()
          return {
            happened: `${status}, sent: ${json.sent}; ${server.mails.length} mails; password: ${told || 'not told'}`,
            held:
              status === 201 &&
              json.sent === comes &&
              server.mails.length === (comes ? 1 : 0) &&
              told === (comes ? 'encrypted' : ''),
          }
        })
      } finally {
        await end(site)
        await server.close()
        own.remove()
      }
    }
    remove()
  }
}

async function hanging() {
  const server = await startMailServer()
  server.behave('hangs')
  return server
}

const invite = ({ desk }: AtWork) =>
  desk.send('POST', '/users/invitations', { name: 'Bo', email: `bo${Date.now()}@example.org`, role: 'writer' })

async function timed<T>(work: () => Promise<T>): Promise<{ came: T; ms: number }> {
  const began = performance.now()
  const came = await work()
  return { came, ms: Math.round(performance.now() - began) }
}
