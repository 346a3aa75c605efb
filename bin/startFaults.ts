import { type Env, env } from '@/lib/env'
import { databaseFaults } from './faults/databaseFaults'
import { folderFaults } from './faults/folderFaults'
import { storageFaults } from './faults/storageFaults'
import { surroundingFaults } from './faults/surroundingFaults'

/**
 * Stops the start of a press room that readers could reach but that would not hold.
 * @throws {Error} that names everything that is wrong, so that nobody mends one fault to meet the next.
 */
export async function refuseFaults(): Promise<void> {
  const faults = await startFaults(env)
  if (faults.length > 0)
    throw new Error(['The press room does not start like this:', ...faults.map((fault) => `  - ${fault}`)].join('\n'))
}

/** What is wrong, in sentences that say what to do. A press room on somebody's own machine starts with anything. */
async function startFaults(env: Env): Promise<string[]> {
  if (!env.isProduction) return []
  const around = surroundingFaults(env)
  const [folder, storage] = await Promise.all([
    folderFaults(env),
    env.objectStorage ? storageFaults(env.objectStorage) : [],
  ])
  if (folder.length > 0)
    return [...around, ...folder, ...storage, 'The database was not looked at: it comes after the data folder.']
  return [...around, ...storage, ...(await databaseFaults())]
}
