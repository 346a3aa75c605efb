import { createServer, type Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type MailServer = {
  url: string
  /** What has come, oldest first. */
  mails: ParsedMail[]
  /** Who told a password, and whether it was encrypted on its way. */
  signedIn: { isEncrypted: boolean }[]
  /** How the server behaves from now on: it takes mail, refuses the addressee, or says nothing after the greeting. */
  behave: (how: 'takes' | 'refuses' | 'hangs') => void
  /** Resolves once somebody is being left hanging. */
  hanging: () => Promise<void>
  /** The next mail that comes, or one that has come since the last call. */
  next: () => Promise<ParsedMail>
  close: () => Promise<void>
}

/** A real SMTP server on this machine, which asks for a name and a password; with a key and a certificate it offers STARTTLS. */
export async function startMailServer({ tls }: { tls?: { key: Buffer; cert: Buffer } } = {}): Promise<MailServer> {
  const mails: ParsedMail[] = []
  const signedIn: MailServer['signedIn'] = []
  const waiting: ((mail: ParsedMail) => void)[] = []
  let behaviour: 'takes' | 'refuses' | 'hangs' = 'takes'
  let seen = 0
  let hung = 0
  const server = new SMTPServer({
    disabledCommands: tls ? [] : ['STARTTLS'],
    ...tls,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, { secure }, done) => {
      signedIn.push({ isEncrypted: secure })
      if (username === 'press' && password === 'a mail password') done(null, { user: username })
      else done(new Error('Not this password'))
    },
    onRcptTo: (_address, _session, done) => {
      if (behaviour === 'hangs') {
        hung++
        return
      }
      done(behaviour === 'refuses' ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null)
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        waiting.shift()?.(mail)
        done()
      }, done)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://press:a%20mail%20password@127.0.0.1:${port}`,
    mails,
    signedIn,
    behave: (how) => {
      behaviour = how
      hung = 0
    },
    hanging: async () => {
      while (hung === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    },
    next: () => {
      const known = mails[seen++]
      return known
        ? Promise.resolve(known)
        : new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error('No mail came within ten seconds')), 10_000)
            waiting.push((mail) => {
              clearTimeout(timer)
              resolve(mail)
            })
          })
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Something that takes a connection and never says a word. */
export async function startSilence(): Promise<{ url: string; close: () => void }> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
