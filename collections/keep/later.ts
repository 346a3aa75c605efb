import type { SanitizedConfig } from 'payload'
import { openToRead } from './openNewsroom'
import { partsOf } from './parts'
import type { Place } from './place'
import { readArchive } from './readArchive'
import { readRows } from './readRows'
import type { Key } from './sealed'
import { emptyStanding, noteStanding, type Standing } from './standing'

/** How a newsroom stands now, and how many rows it has. */
export async function standingOf(config: SanitizedConfig, place: Place): Promise<{ standing: Standing; rows: number }> {
  const standing = emptyStanding()
  const opened = await openToRead(config, place)
  let rows = 0
  try {
    for (const part of partsOf(config).filter(({ kind, slug }) => kind === 'documents' && slug !== 'marks'))
      for await (const row of readRows(opened, part)) {
        noteStanding(standing, part, row)
        rows++
      }
  } finally {
    await opened.close()
  }
  return { standing, rows }
}

/** How it stood when a backup was made; the backup is checked on the way. */
export async function standingIn(file: string, key: Key | undefined) {
  const standing = emptyStanding()
  const manifest = await readArchive(file, key, {
    rows: (name, rows) => {
      const [kind, slug] = name.split('/') as ['documents', string]
      for (const row of rows) noteStanding(standing, { kind, slug }, row)
    },
  })
  return { standing, manifest }
}
