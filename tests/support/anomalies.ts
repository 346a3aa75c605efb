import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { anomaliesOfMongo, releasesOfMongo } from './anomaliesOfMongo'
import { databaseIn } from './databaseIn'

/** What a torn write would leave behind in a newsroom's database: how many documents of each kind. */
export const anomalies = (dataDir: string): Promise<Record<string, number>> => {
  const { DATABASE_URL } = databaseIn(dataDir)
  return DATABASE_URL ? anomaliesOfMongo(DATABASE_URL) : anomaliesOfSqlite(fileIn(dataDir))
}

/** How many releases there are. */
export const releases = (dataDir: string): Promise<number> => {
  const { DATABASE_URL } = databaseIn(dataDir)
  return DATABASE_URL ? releasesOfMongo(DATABASE_URL) : releasesOfSqlite(fileIn(dataDir))
}

const fileIn = (dataDir: string): string => path.join(dataDir, 'press-room.db')

/** The same of a SQLite file, whichever database the tests run on. */
export async function anomaliesOfSqlite(file: string): Promise<Record<string, number>> {
  const client = createClient({ url: `file:${file}` })
  try {
    const found: Record<string, number> = {}
    for (const [what, sql] of Object.entries(torn)) found[what] = await count(client, `SELECT count(*) FROM (${sql})`)
    const { rows } = await client.execute('PRAGMA integrity_check')
    found['faults of the file'] = rows[0]?.integrity_check === 'ok' ? 0 : rows.length
    found['broken references'] = (await client.execute('PRAGMA foreign_key_check')).rows.length
    return found
  } finally {
    client.close()
  }
}

const releasesOfSqlite = async (file: string): Promise<number> => {
  const client = createClient({ url: `file:${file}` })
  try {
    return await count(client, 'SELECT count(*) FROM press_releases')
  } finally {
    client.close()
  }
}

const count = async (client: Client, sql: string): Promise<number> =>
  Number(Object.values((await client.execute(sql)).rows[0] ?? {})[0])

const latest = 'SELECT * FROM _press_releases_v v WHERE v.parent_id = r.id AND v.latest = 1'

const torn = {
  'releases without their language rows':
    'SELECT id FROM press_releases r WHERE NOT EXISTS (SELECT 1 FROM press_releases_locales l WHERE l._parent_id = r.id)',
  'releases without their languages':
    'SELECT id FROM press_releases r WHERE NOT EXISTS (SELECT 1 FROM press_releases_languages l WHERE l.parent_id = r.id)',
  'releases without a version':
    'SELECT id FROM press_releases r WHERE NOT EXISTS (SELECT 1 FROM _press_releases_v v WHERE v.parent_id = r.id)',
  'releases without one latest version':
    'SELECT id FROM press_releases r WHERE (SELECT count(*) FROM _press_releases_v v WHERE v.parent_id = r.id AND v.latest = 1) <> 1',
  'published releases whose latest version is not': `SELECT id FROM press_releases r WHERE r._status = 'published' AND EXISTS (${latest} AND v.version__status <> 'published')`,
  'published releases without both languages':
    "SELECT id FROM press_releases r WHERE r._status = 'published' AND (SELECT count(*) FROM press_releases_locales l WHERE l._parent_id = r.id AND l.title IS NOT NULL) <> 2",
  'published releases that do not bring their contact':
    "SELECT id FROM press_releases r WHERE r._status = 'published' AND NOT EXISTS (SELECT 1 FROM uses u WHERE u.`from` = 'press-releases:' || r.id)",
  'contact rows without their role':
    'SELECT c.id FROM press_releases_contacts c WHERE NOT EXISTS (SELECT 1 FROM press_releases_contacts_locales l WHERE l._parent_id = c.id)',
  'versions without their language rows':
    'SELECT v.id FROM _press_releases_v v WHERE NOT EXISTS (SELECT 1 FROM _press_releases_v_locales l WHERE l._parent_id = v.id)',
  'versions of nothing':
    'SELECT id FROM _press_releases_v v WHERE NOT EXISTS (SELECT 1 FROM press_releases r WHERE r.id = v.parent_id)',
  'two releases of one number': 'SELECT reference FROM press_releases GROUP BY reference HAVING count(*) > 1',
}
