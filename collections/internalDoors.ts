import type { CollectionConfig, SanitizedConfig } from 'payload'
import { administrators, nobody, roleOf, staff } from './access'

type Rules = NonNullable<CollectionConfig['access']>

const closed: Rules = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  readVersions: nobody,
  admin: nobody,
}

/** Payload's own collections come with rules of their own ("whoever is signed in"); each gets one that is said here. */
const rules: Record<string, Rules> = {
  'payload-locked-documents': { ...closed, create: staff, read: staff, update: staff, delete: staff },
  'payload-preferences': {
    ...closed,
    create: staff,
    read: ({ req }) => roleOf(req) !== undefined && { 'user.value': { equals: req.user?.id } },
    update: ({ req }) => roleOf(req) !== undefined && { 'user.value': { equals: req.user?.id } },
    delete: ({ req }) => roleOf(req) !== undefined && { 'user.value': { equals: req.user?.id } },
  },
}

/**
 * Gives an explicit rule to what Payload adds by itself: its own collections, the unlocking of accounts in collections
 * that have none, and its jobs. What is not named here is closed.
 */
export function closeInternalDoors(config: SanitizedConfig): SanitizedConfig {
  for (const { access, auth, slug } of config.collections) {
    if (!auth) access.unlock = nobody
    if (slug.startsWith('payload-')) Object.assign(access, rules[slug] ?? closed)
  }
  if (config.jobs) config.jobs.access = { run: jobs, queue: jobs, cancel: jobs }
  return config
}

const jobs = (args: Parameters<typeof administrators>[0]): boolean => Boolean(administrators(args))
