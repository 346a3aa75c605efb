import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** What is expected of each variable, in words that a fault can quote. */
const expected = {
  DATABASE_URL: 'file:<path> for SQLite, or mongodb://… (mongodb+srv://…) for MongoDB',
  DATABASE_FLAVOUR:
    'full (MongoDB as a replica set) or plain (a server that speaks MongoDB’s protocol without transactions)',
  DATA_DIR: 'a folder that the press room may write to',
  PORT: 'a whole number from 1 to 65535',
  HOST: 'the address to listen on, such as 127.0.0.1 behind a proxy on the same machine',
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
  ADMIN_URL: 'the address of the admin where it has a name of its own, such as https://desk.example.org',
  METRICS_PORT: 'a whole number from 1 to 65535, another than PORT',
  METRICS_HOST: 'the address at which figures are told, such as 127.0.0.1',
  DRAIN_SECONDS: 'how many seconds requests under way have to end in, from 1 to 600',
  MIGRATE: 'on (the start brings the database up to date) or off (it refuses to start while that is to be done)',
  S3_BUCKET: 'the bucket for pictures and documents, with S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY beside it',
  S3_PREFIX: 'a folder in the bucket, such as press-room or press-room/2026',
  S3_ENDPOINT: 'the address of the object storage with http:// or https:// and no path; without it, Amazon’s own',
  S3_REGION: 'the region of the bucket, such as eu-central-1',
  S3_ACCESS_KEY_ID: 'the name of a key that may read, write, delete and list in S3_BUCKET',
  S3_SECRET_ACCESS_KEY: 'the secret of that key',
  S3_FORCE_PATH_STYLE: 'on (the bucket stands in the path of addresses) or off (in their host name)',
}
type Name = keyof typeof expected

const port = z.coerce.number().int().min(1).max(65535)
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((value) => URL.canParse(value) && new URL(value).pathname === '/' && !/[?#]/.test(value))
const host = z.string().regex(/^[\w.:-]+$/)

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)/)
    .optional(),
  DATABASE_FLAVOUR: z.enum(['full', 'plain']).default('full'),
  DATA_DIR: z.string().default('.data'),
  PORT: port.default(3000),
  HOST: host.optional(),
  SITE_URL: origin.optional(),
  ADMIN_URL: origin.optional(),
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
  METRICS_PORT: port.optional(),
  METRICS_HOST: host.default('127.0.0.1'),
  DRAIN_SECONDS: z.coerce.number().int().min(1).max(600).default(25),
  MIGRATE: z.enum(['on', 'off']).default('on'),
  S3_BUCKET: z
    .string()
    .regex(/^[\w][\w.-]{1,254}$/)
    .optional(),
  S3_PREFIX: z
    .string()
    .regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/)
    .optional(),
  S3_ENDPOINT: origin.optional(),
  S3_REGION: z
    .string()
    .regex(/^[\w-]+$/)
    .default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().regex(/^\S+$/).optional(),
  S3_SECRET_ACCESS_KEY: z.string().regex(/^\S+$/).optional(),
  S3_FORCE_PATH_STYLE: z.enum(['on', 'off']).optional(),
})

/** Where pictures and documents are, if not on the disk: a bucket of something that speaks S3. */
export type ObjectStorage = {
  bucket: string
  /** The folder in the bucket, without a slash at its end; empty where the whole bucket is the press room's. */
  prefix: string
  /** Undefined means Amazon's own, in the region. */
  endpoint: string | undefined
  region: string
  accessKeyId: string
  secretAccessKey: string
  forcePathStyle: boolean
}

export type Env = {
  /** Where the database is: `file:` for SQLite, `mongodb:` for MongoDB. */
  databaseUrl: string
  /** What the MongoDB server can: `plain` has no transactions, no aggregations across collections, no index hints. */
  databaseFlavour: 'full' | 'plain'
  /** Absolute path of the folder for the database, the files and the secret. */
  dataDir: string
  port: number
  /** Where the press room listens: this machine alone until it has a public address, or as HOST says. */
  host: string
  /** Where the press room is reached from its own machine. */
  ownUrl: string
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
  /** Whether readers come from elsewhere: it has a public address that is not this machine. What start faults go by. */
  isProduction: boolean
  /** Where figures for Prometheus are told; nowhere unless METRICS_PORT is set. */
  metrics: { host: string; port: number } | undefined
  /** How long requests under way may take once the press room is told to end, in milliseconds. */
  drainTime: number
  /** Whether a start may bring the database up to date. */
  migrate: boolean
  /** Undefined means: files are in the data folder. */
  objectStorage: ObjectStorage | undefined
}

/** Says every fault of the environment at once; its message can be shown to a person as it is. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/**
 * Reads the press room's variables. An empty variable counts as not set; `X_FILE` names a file that holds what `X` is to
 * be, which keeps secrets out of the process list and out of what a container shows of itself.
 * @throws {EnvError} naming each bad variable, what was found and what is expected.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const { given, unread } = fromFiles(source)
  const read = schema.safeParse(given)
  const lacking = lackingStorage(given)
  if (!read.success || unread.length > 0 || lacking.length > 0) {
    const names = [...new Set([...(read.error?.issues.map((issue) => issue.path[0] as Name) ?? []), ...lacking])]
    throw new EnvError(
      [
        'The press room cannot start with these variables:',
        ...names.map((name) => `  ${name}: found ${shown(name, given[name])}, expected ${expected[name]}.`),
        ...unread,
      ].join('\n'),
    )
  }
  const { DATABASE_URL, DATA_DIR, PORT, SITE_URL, PAYLOAD_SECRET, DEMO, GRAPHQL, LINK_CHECK, ...rest } = read.data
  const dataDir = path.resolve(/* turbopackIgnore: true */ DATA_DIR)
  const local = ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${PORT}`)
  const siteUrl = SITE_URL ? new URL(SITE_URL).origin : `http://localhost:${PORT}`
  const listens = rest.HOST ?? (SITE_URL ? '0.0.0.0' : '127.0.0.1')
  return {
    databaseUrl: DATABASE_URL ?? `file:${path.join(dataDir, 'press-room.db')}`,
    databaseFlavour: rest.DATABASE_FLAVOUR,
    dataDir,
    port: PORT,
    host: listens,
    ownUrl: `http://${listens === '0.0.0.0' ? '127.0.0.1' : listens}:${PORT}`,
    siteUrl,
    origins: SITE_URL ? [siteUrl, ...(rest.ADMIN_URL ? [new URL(rest.ADMIN_URL).origin] : [])] : local,
    secret: PAYLOAD_SECRET,
    demo: DEMO === 'on',
    graphQL: GRAPHQL === 'on',
    linkCheck: LINK_CHECK === 'on',
    securityContact: rest.SECURITY_CONTACT,
    mail: { server: rest.SMTP_URL, from: sender(rest.MAIL_FROM ?? `press-room@${new URL(siteUrl).hostname}`) },
    backupKey: rest.BACKUP_KEY,
    isProduction: SITE_URL !== undefined && !thisMachine.test(new URL(siteUrl).hostname),
    metrics: rest.METRICS_PORT ? { host: rest.METRICS_HOST, port: rest.METRICS_PORT } : undefined,
    drainTime: rest.DRAIN_SECONDS * 1000,
    migrate: rest.MIGRATE === 'on',
    objectStorage: objectStorage(rest),
  }
}

/** Of an object storage all is told, or nothing: half of it would leave files on a disk where nobody looks for them. */
function lackingStorage(given: Partial<Record<Name, string | undefined>>): Name[] {
  const others = ['S3_PREFIX', 'S3_ENDPOINT', 'S3_REGION', 'S3_FORCE_PATH_STYLE'] as const
  const needed = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
  const isWanted = [...others, ...needed].some((name) => given[name] !== undefined)
  return isWanted ? needed.filter((name) => given[name] === undefined) : []
}

function objectStorage(given: Partial<z.infer<typeof schema>>): ObjectStorage | undefined {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_ENDPOINT, S3_FORCE_PATH_STYLE } = given
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return undefined
  return {
    bucket: S3_BUCKET,
    prefix: given.S3_PREFIX ?? '',
    endpoint: S3_ENDPOINT && new URL(S3_ENDPOINT).origin,
    region: given.S3_REGION ?? 'us-east-1',
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
    // A server of one's own rarely has a host name for each bucket; Amazon wants one.
    forcePathStyle: S3_FORCE_PATH_STYLE ? S3_FORCE_PATH_STYLE === 'on' : S3_ENDPOINT !== undefined,
  }
}

/** `Name <address>` in its two parts; an address alone speaks for the press room. */
function sender(from: string): Env['mail']['from'] {
  const [, name = 'Press room', address = from] = /^(.+) <(.+)>$/.exec(from) ?? []
  return { name, address }
}

/** RFC 6761, 6.3; RFC 1122, 3.2.1.3; RFC 4291, 2.5.3. */
const thisMachine = /^(localhost|.+\.localhost|127\..+|\[::1\])$/

/** Each variable as it is given, by itself or in a file; and what stands in the way of reading one. */
function fromFiles(source: Record<string, string | undefined>) {
  const unread: string[] = []
  const read = (name: string): string | undefined => {
    const [value, file] = [source[name]?.trim(), source[`${name}_FILE`]?.trim()]
    if (!file) return value || undefined
    if (value) unread.push(`  ${name} and ${name}_FILE: found both, expected one of them.`)
    try {
      return readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim() || undefined
    } catch (error) {
      unread.push(`  ${name}_FILE: "${file}" cannot be read (${(error as NodeJS.ErrnoException).code}).`)
      return undefined
    }
  }
  const given: Partial<Record<Name, string>> = Object.fromEntries(
    Object.keys(expected).map((name) => [name, read(name)]),
  )
  return { given, unread }
}

const secrets = new Set<Name>(['PAYLOAD_SECRET', 'BACKUP_KEY', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])

/** What was found, without giving away a secret or a password. */
function shown(name: Name, value: string | undefined): string {
  if (value === undefined) return 'nothing'
  if (secrets.has(name)) return `${value.length} characters`
  return `"${value.replace(/\/\/[^@/]*@/, '//…@')}"`
}

export const env = readEnv(process.env)
