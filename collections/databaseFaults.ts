import type { Env } from '@/lib/env'

/**
 * What is wrong with the database that the variables name, as sentences for whoever runs the press room; without asking
 * the database anything. Empty when it may be opened. `isProduction`: readers will come to it.
 */
export function databaseFaults(
  { databaseUrl, databaseFlavour }: Pick<Env, 'databaseUrl' | 'databaseFlavour'>,
  isProduction = process.env.NODE_ENV === 'production',
): string[] {
  if (!databaseUrl.startsWith('mongodb')) return []
  // Of a mongodb+srv address the name server tells the replica set, so it is known only once connected.
  const isKnown = databaseUrl.startsWith('mongodb://')
  const names = /[?&]replicaSet=[^&]/i.test(databaseUrl)
  return isProduction && databaseFlavour === 'full' && isKnown && !names ? [noReplicaSet] : []
}

export const noReplicaSet =
  'DATABASE_URL names no replica set (…?replicaSet=<name>): without one MongoDB has no transactions, and a crash in the middle of a save could leave a release half written, or public without its embargo. A single server is made one with `mongod --replSet rs0` and, once, `rs.initiate()`.'

/** Says every fault at once; its message can be shown to a person as it is. */
export const faultError = (faults: string[]): Error =>
  new Error(['The press room cannot use its database:', ...faults.map((fault) => `  ${fault}`)].join('\n'))
