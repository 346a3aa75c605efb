import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * For a plain server, which stores no name that begins with a dollar sign: what the editor keeps beside a text (its
 * language) is called `$`. It is kept under the wide sign instead, and read back as it was. MongoDB itself takes it.
 */
export function withPlainKeys(db: MongooseAdapter): MongooseAdapter {
  for (const name of reading) {
    const call = db[name] as unknown as (args: Args) => Promise<unknown>
    Object.assign(db, {
      [name]: async (args: Args) => {
        const { data, versionData } = args
        const kept = {
          ...(data ? { data: renamed(data, kept$) } : {}),
          ...(versionData ? { versionData: renamed(versionData, kept$) } : {}),
        }
        return renamed(await call.call(db, { ...args, ...kept }), read$)
      },
    })
  }
  return db
}

type Args = { data?: unknown; versionData?: unknown }

const reading = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteOne',
  'find',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof MongooseAdapter)[]

const [plain, wide] = ['$', '＄']
const kept$ = (name: string): string => (name === plain ? wide : name)
const read$ = (name: string): string => (name === wide ? plain : name)

/** A copy with other names, as deep as there are plain objects; everything else stays what it is. */
function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, rename))
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [rename(name), renamed(each, rename)]))
}

const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value))
