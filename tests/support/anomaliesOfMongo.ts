import { type Db, MongoClient } from 'mongodb'

/** As anomalies.ts, of a MongoDB database: what stands in one document there cannot be torn, its versions and uses can. */
export const anomaliesOfMongo = (url: string): Promise<Record<string, number>> =>
  within(url, async (db) => {
    const all = await db.collection('press-releases').find().toArray()
    const versions = await db.collection('_press-releases_versions').find().toArray()
    const uses = new Set((await db.collection('uses').find().toArray()).map(({ from }) => String(from)))
    const latestOf = (id: unknown) => versions.filter(({ parent, latest }) => String(parent) === String(id) && latest)
    const ids = new Set(all.map(({ _id }) => String(_id)))
    const published = all.filter(({ _status }) => _status === 'published')
    const numbers = all.map(({ reference }) => reference)
    return {
      'releases without a title': all.filter(({ title }) => !title?.nl).length,
      'releases without their languages': all.filter(({ languages }) => !languages?.length).length,
      'releases without one latest version': all.filter(({ _id }) => latestOf(_id).length !== 1).length,
      'published releases whose latest version is not': published.filter(({ _id }) =>
        latestOf(_id).some(({ version }) => version._status !== 'published'),
      ).length,
      'published releases without both languages': published.filter(({ title }) => !(title?.nl && title?.fr)).length,
      'published releases that do not bring their contact': published.filter(
        ({ _id }) => !uses.has(`press-releases:${_id}`),
      ).length,
      'versions of nothing': versions.filter(({ parent }) => !ids.has(String(parent))).length,
      'two releases of one number': numbers.length - new Set(numbers).size,
    }
  })

export const releasesOfMongo = (url: string): Promise<number> =>
  within(url, (db) => db.collection('press-releases').countDocuments())

async function within<T>(url: string, ask: (db: Db) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(url)
  try {
    return await ask(client.db())
  } finally {
    await client.close()
  }
}
