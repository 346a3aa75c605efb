import { locales } from '@/lib/locales'
import type { PressRelease, User } from '../payload-types'
import { records } from '../readable'
import type { Part, Row } from './parts'

/** How a newsroom stands towards its readers: what they may see, and who may come in. */
export type Standing = {
  releases: Map<string, StandingRelease>
  /** Everything else that readers may see, by `collection:id`, and whether the newsroom hides it. */
  records: Map<string, { isHidden: boolean; name: string }>
  /** Since when a pass no longer opens; null while it does. */
  passes: Map<string, string | null>
  users: Map<string, Row & Partial<User>>
}

export type StandingRelease = {
  name: string
  status: string
  languages: string[]
  releaseAt: string | null
  deletedAt: string | null
  withdrawal: PressRelease['withdrawal']
  changes: NonNullable<PressRelease['changes']>
}

export const emptyStanding = (): Standing => ({
  releases: new Map(),
  records: new Map(),
  passes: new Map(),
  users: new Map(),
})

/** Takes note of what a row says of that. */
export function noteStanding(standing: Standing, { kind, slug }: Pick<Part, 'kind' | 'slug'>, row: Row): void {
  if (kind !== 'documents') return
  if (slug === 'press-releases') standing.releases.set(row.id, releaseOf(row))
  if (records.some((one) => one === slug))
    standing.records.set(`${slug}:${row.id}`, { isHidden: row.visibility === 'never', name: nameOf(row) })
  if (slug === 'passes') standing.passes.set(row.id, (row.revokedAt as string | undefined) ?? null)
  if (slug === 'users') standing.users.set(row.id, row)
}

function releaseOf(row: Row): StandingRelease {
  const release = row as unknown as PressRelease
  return {
    name: `${release.reference ?? release.id} ${nameOf(row)}`,
    status: release._status ?? 'draft',
    languages: release.languages ?? [],
    releaseAt: release.releaseAt ?? null,
    deletedAt: release.deletedAt ?? null,
    withdrawal: release.withdrawal,
    changes: release.changes ?? [],
  }
}

/** What people call it: a title or a name, in the first language that has one. */
function nameOf(row: Row): string {
  const said = row.title ?? row.originalName ?? row.name ?? row.id
  if (typeof said === 'string') return said
  const inEach = said as Record<string, string | undefined>
  return locales.map((locale) => inEach[locale]).find(Boolean) ?? row.id
}

/** Whether readers can see a release at a moment (ISO 8601): the gate's rule (access.ts), for a list and no more. */
export function isPublic(release: StandingRelease | undefined, now: string): boolean {
  return Boolean(release && willBePublic(release) && release.releaseAt && release.releaseAt <= now)
}

/** Whether readers can see it, now or when its hour comes. */
export const willBePublic = ({ status, deletedAt, withdrawal, languages }: StandingRelease): boolean =>
  status === 'published' && !deletedAt && withdrawal?.state !== 'retracted' && languages.length > 0
