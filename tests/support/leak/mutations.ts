import type { CollectionConfig, Payload, SanitizedCollectionConfig, Where } from 'payload'
import { isLocale } from '@/lib/locales'

/** A rule of the gate, broken on purpose in a Payload that runs. `mend` puts it right again. */
export type Mutation = { rule: string; break: (payload: Payload) => () => void }

type Rule = NonNullable<NonNullable<CollectionConfig['access']>['read']>
type Slug = keyof Payload['collections']

const records = [
  'contacts',
  'topics',
  'events',
  'organisations',
  'projects',
  'partner-cities',
  'mentorships',
  'media',
] as const

const configOf = (payload: Payload, slug: Slug): SanitizedCollectionConfig => payload.collections[slug].config

/** Sets a value and tells how to set it back. */
function exchange<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): () => void {
  const before = target[key]
  target[key] = value
  return () => {
    target[key] = before
  }
}

const all =
  (mends: (() => void)[]): (() => void) =>
  () => {
    for (const mend of mends) mend()
  }

/** The read rule of a collection with some of its conditions left out. */
const without =
  (collections: readonly Slug[], isLeftOut: (condition: Where) => boolean) =>
  (payload: Payload): (() => void) =>
    all(
      collections.map((slug) => {
        const { access } = configOf(payload, slug)
        const rule = access.read
        const broken: Rule = async (args) => {
          const answer = await rule(args)
          if (typeof answer !== 'object') return answer
          const conditions = (answer.and ?? [answer]).filter((condition) => !isLeftOut(condition))
          return conditions.length > 0 ? { and: conditions } : true
        }
        return exchange(access, 'read', broken)
      }),
    )

const names = (field: string) => (condition: Where) => field in condition

/** The hooks of one kind without the one of that name. */
const withoutHook =
  (kind: 'beforeOperation' | 'afterRead', hook: string) =>
  (payload: Payload): (() => void) =>
    all(
      payload.config.collections.map(({ hooks }) =>
        exchange(hooks, kind, hooks[kind]?.filter((one: { name: string }) => one.name !== hook) as never),
      ),
    )

const open =
  (slug: Slug, kind: 'read' | 'readVersions') =>
  (payload: Payload): (() => void) =>
    exchange(configOf(payload, slug).access, kind, () => true)

/** Both locks of the trash: the rule, and that a reader's question never reaches into it. */
function openTrash(payload: Payload): () => void {
  const { hooks } = configOf(payload, 'press-releases')
  const asked = hooks.beforeOperation?.map((hook) => async (args: Parameters<typeof hook>[0]) => ({
    ...(await hook(args)),
    trash: (args.args as { trash?: boolean }).trash,
  })) as typeof hooks.beforeOperation
  return all([exchange(hooks, 'beforeOperation', asked), without(['press-releases'], names('deletedAt'))(payload)])
}

/** Every field without a rule of its own about who reads it. */
function openFields(payload: Payload): () => void {
  const mends: (() => void)[] = []
  const visit = (fields: unknown[]) => {
    for (const field of fields as {
      access?: { read?: unknown }
      fields?: unknown[]
      tabs?: { fields: unknown[] }[]
    }[]) {
      if (field.access?.read) mends.push(exchange(field.access, 'read', () => true))
      visit(field.fields ?? [])
      for (const tab of field.tabs ?? []) visit(tab.fields)
    }
  }
  for (const slug of ['press-releases', ...records] as const) visit(configOf(payload, slug).fields)
  return all(mends)
}

/** Rows marked as the newsroom's own are shown. */
function openRows(payload: Payload): () => void {
  const mends: (() => void)[] = []
  for (const field of configOf(payload, 'contacts').fields as { hooks?: { afterRead?: { name: string }[] } }[])
    if (field.hooks?.afterRead?.some(({ name }) => name === 'publicRowsOnly'))
      mends.push(exchange(field.hooks, 'afterRead', []))
  return all(mends)
}

/** The door asks as the house instead of as its reader. */
function openDoor(payload: Payload): () => void {
  const { find } = payload
  const asHouse = ((args: Parameters<typeof find>[0]) =>
    find({ ...args, overrideAccess: args.req ? (args.overrideAccess ?? true) : true })) as typeof find
  return exchange(payload, 'find', asHouse)
}

export const mutations: Mutation[] = [
  { rule: 'a release is public from its hour', break: without(['press-releases'], names('releaseAt')) },
  { rule: 'a release is public once published', break: without(['press-releases'], names('_status')) },
  { rule: 'a retracted release is not public', break: without(['press-releases'], names('withdrawal.state')) },
  { rule: 'a release in the trash is not public, and nobody asks for the trash', break: openTrash },
  {
    rule: 'a release is public in its languages',
    break: without(['press-releases'], (condition) => {
      const named = (condition.languages as { in?: unknown[] } | undefined)?.in
      return Array.isArray(named) && named.every(isLocale)
    }),
  },
  { rule: 'a record is public from its hour', break: without(records, names('publicFrom')) },
  { rule: 'a file is public from its hour', break: open('media', 'read') },
  { rule: 'a question is asked as a reader’s (askAsReader)', break: withoutHook('beforeOperation', 'askAsReader') },
  { rule: 'no bare ids (hideBareIds)', break: withoutHook('afterRead', 'hideBareIds') },
  { rule: 'no other languages (hideOtherLanguages)', break: withoutHook('afterRead', 'hideOtherLanguages') },
  {
    rule: 'no wording of what is hidden (hideWordsOfOthers)',
    break: withoutHook('afterRead', 'hideWordsOfOthers'),
  },
  { rule: 'internal fields are for staff', break: openFields },
  { rule: 'internal rows are for staff', break: openRows },
  { rule: 'versions are for staff', break: open('press-releases', 'readVersions') },
  { rule: 'what uses what is for nobody', break: open('uses', 'read') },
  { rule: 'accounts are for staff', break: open('users', 'read') },
  { rule: 'the door asks as a reader', break: openDoor },
]
