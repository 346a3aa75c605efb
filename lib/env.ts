import path from 'node:path'
import { z } from 'zod'

/** What is expected of each variable, in words that a fault can quote. */
const expected = {
  DATABASE_URL: 'file:<path> for SQLite, or mongodb://… (mongodb+srv://…) for MongoDB',
  DATA_DIR: 'a folder that the press room may write to',
  PORT: 'a whole number from 1 to 65535',
  SITE_URL: 'the public address of the site with http:// or https:// and no path, such as https://press.example.org',
  PAYLOAD_SECRET: 'at least 32 characters that nobody can guess',
  DEMO: 'on (put in the demo newsroom) or off',
  GRAPHQL: 'on or off',
  BACKUP_KEY:
    'a passphrase of at least 12 characters, or an age key: age1… to make backups, AGE-SECRET-KEY-… to restore',
  LINK_CHECK: 'on (ask once a day whether the links in releases answer) or off',
  SMTP_URL: 'the mail server as smtp://user:password@host:587, or smtps:// for TLS from the start',
  SECURITY_CONTACT: 'whom to tell of a weakness: mailto:security@example.org, or a page with https://',
  MAIL_FROM: 'the address that mail comes from, such as press@example.org or Press room <press@example.org>',
}
type Name = keyof typeof expected

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)/)
    .optional(),
  DATA_DIR: z.string().default('.data'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .refine((value) => URL.canParse(value) && new URL(value).pathname === '/' && !/[?#]/.test(value))
    .optional(),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  DEMO: z.enum(['on', 'off']).default('on'),
  GRAPHQL: z.enum(['on', 'off']).default('off'),
  LINK_CHECK: z.enum(['on', 'off']).default('on'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .refine((value) => URL.canParse(value) && new URL(value).hostname !== '')
    .optional(),
  SECURITY_CONTACT: z
    .url({ protocol: /^(mailto|https|tel)$/ })
    .regex(/^\S+$/)
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>"\p{Cc}]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u)
    .optional(),
  BACKUP_KEY: z.string().min(12).optional(),
})

export type Env = {
  /** Where the database is: `file:` for SQLite, `mongodb:` for MongoDB. */
  databaseUrl: string
  /** Absolute path of the folder for the database, the files and the secret. */
  dataDir: string
  port: number
  /** The site's public origin, without a slash at the end. */
  siteUrl: string
  /** Origins from which a signed-in browser may write. */
  origins: string[]
  /** Undefined means: use the secret kept in the data folder. */
  secret: string | undefined
  demo: boolean
  graphQL: boolean
  /** Whether the server asks the links in releases if they answer. */
  linkCheck: boolean
  /** Whom to tell of a weakness (a URI); undefined means the contacts of the newsroom. */
  securityContact: string | undefined
  mail: {
    /** The mail server (`smtp:` or `smtps:`); undefined means that no mail is sent. */
    server: string | undefined
    from: { name: string; address: string }
  }
  /** What locks backups and opens them again (collections/keep/sealed.ts). */
  backupKey: string | undefined
}

/** Says every fault of the environment at once; its message can be shown to a person as it is. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/**
 * Reads the press room's variables. An empty variable counts as not set.
 * @throws {EnvError} naming each bad variable, what was found and what is expected.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.keys(expected).map((name) => [name, source[name]?.trim() || undefined]))
  const read = schema.safeParse(given)
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => issue.path[0] as Name))]
    throw new EnvError(
      [
        'The press room cannot start with these variables:',
        ...names.map((name) => `  ${name}: found ${shown(name, given[name])}, expected ${expected[name]}.`),
      ].join('\n'),
    )
  }
  const {
    DATABASE_URL,
    DATA_DIR,
    PORT,
    SITE_URL,
    PAYLOAD_SECRET,
    DEMO,
    GRAPHQL,
    LINK_CHECK,
    SMTP_URL,
    MAIL_FROM,
    SECURITY_CONTACT,
    BACKUP_KEY,
  } = read.data
  const dataDir = path.resolve(/* turbopackIgnore: true */ DATA_DIR)
  const local = ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${PORT}`)
  const siteUrl = SITE_URL ? new URL(SITE_URL).origin : `http://localhost:${PORT}`
  return {
    databaseUrl: DATABASE_URL ?? `file:${path.join(dataDir, 'press-room.db')}`,
    dataDir,
    port: PORT,
    siteUrl,
    origins: SITE_URL ? [siteUrl] : local,
    secret: PAYLOAD_SECRET,
    demo: DEMO === 'on',
    graphQL: GRAPHQL === 'on',
    linkCheck: LINK_CHECK === 'on',
    securityContact: SECURITY_CONTACT,
    mail: { server: SMTP_URL, from: sender(MAIL_FROM ?? `press-room@${new URL(siteUrl).hostname}`) },
    backupKey: BACKUP_KEY,
  }
}

/** `Name <address>` in its two parts; an address alone speaks for the press room. */
function sender(from: string): Env['mail']['from'] {
  const [, name = 'Press room', address = from] = /^(.+) <(.+)>$/.exec(from) ?? []
  return { name, address }
}

/** What was found, without giving away a secret or a password. */
function shown(name: Name, value: string | undefined): string {
  if (value === undefined) return 'nothing'
  if (name === 'PAYLOAD_SECRET' || name === 'BACKUP_KEY') return `${value.length} characters`
  return `"${value.replace(/\/\/[^@/]*@/, '//…@')}"`
}

export const env = readEnv(process.env)
