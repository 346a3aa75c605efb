import path from 'node:path'
import { z } from 'zod'

/** What is expected of each variable, in words that a fault can quote. */
const expected = {
  DATABASE_URL: 'file:<path> for SQLite, or mongodb://… (mongodb+srv://…) for MongoDB',
  DATABASE_FLAVOUR:
    'full (MongoDB as a replica set) or plain (a server that speaks MongoDB’s protocol without transactions)',
  DATA_DIR: 'a folder that the press room may write to',
  PORT: 'a whole number from 1 to 65535',
  SITE_URL: 'the public address of the site with http:// or https:// and no path, such as https://press.example.org',
  PAYLOAD_SECRET: 'at least 32 characters that nobody can guess',
  DEMO: 'on (put in the demo newsroom) or off',
  GRAPHQL: 'on or off',
  LINK_CHECK: 'on (ask once a day whether the links in releases answer) or off',
  MIGRATE: 'on (the start brings the database up to date) or off (it refuses to start while that is to be done)',
}
type Name = keyof typeof expected

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)/)
    .optional(),
  DATABASE_FLAVOUR: z.enum(['full', 'plain']).default('full'),
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
  MIGRATE: z.enum(['on', 'off']).default('on'),
})

export type Env = {
  /** Where the database is: `file:` for SQLite, `mongodb:` for MongoDB. */
  databaseUrl: string
  /** What the MongoDB server can: `plain` has no transactions, no aggregations across collections, no index hints. */
  databaseFlavour: 'full' | 'plain'
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
  /** Whether a start may bring the database up to date. */
  migrate: boolean
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
  const { DATABASE_URL, DATA_DIR, PORT, SITE_URL, PAYLOAD_SECRET, DEMO, GRAPHQL, LINK_CHECK, ...rest } = read.data
  const dataDir = path.resolve(/* turbopackIgnore: true */ DATA_DIR)
  const local = ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${PORT}`)
  const siteUrl = SITE_URL ? new URL(SITE_URL).origin : `http://localhost:${PORT}`
  return {
    databaseUrl: DATABASE_URL ?? `file:${path.join(dataDir, 'press-room.db')}`,
    databaseFlavour: rest.DATABASE_FLAVOUR,
    dataDir,
    port: PORT,
    siteUrl,
    origins: SITE_URL ? [siteUrl] : local,
    secret: PAYLOAD_SECRET,
    demo: DEMO === 'on',
    graphQL: GRAPHQL === 'on',
    linkCheck: LINK_CHECK === 'on',
    migrate: rest.MIGRATE === 'on',
  }
}

/** What was found, without giving away a secret or a password. */
function shown(name: Name, value: string | undefined): string {
  if (value === undefined) return 'nothing'
  if (name === 'PAYLOAD_SECRET') return `${value.length} characters`
  return `"${value.replace(/\/\/[^@/]*@/, '//…@')}"`
}

export const env = readEnv(process.env)
