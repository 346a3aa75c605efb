import { isPublic, type Standing, type StandingRelease, willBePublic } from './standing'

/** A release that stands otherwise than in the backup, and what is written into it so that it stays so. */
export type Held = { id: string; name: string; why: string; beside: Record<string, unknown> }

/** What a restore takes over from the newsroom as it stands now, or stood later than the backup. */
export type HeldBack = {
  releases: Held[]
  /** Records that have been deleted or hidden since, as `collection:id`. */
  records: { ref: string; name: string }[]
  /** Passes that no longer open, and since when. */
  passes: { id: string; revokedAt: string }[]
  /** Releases whose text is again the one from before a correction. */
  older: string[]
}

/**
 * What the newsroom has taken back since the backup: withdrawn, retracted, thrown away, put back under embargo, closed
 * in a language, hidden, revoked. `now` is in ISO 8601.
 */
export function heldBack(backup: Standing, later: Standing, now: string): HeldBack {
  const releases = [...backup.releases].flatMap(([id, release]): Held[] => {
    const held = willBePublic(release) ? heldRelease(release, later.releases.get(id), now) : undefined
    return held ? [{ id, name: release.name, ...held }] : []
  })
  return {
    releases,
    records: [...backup.records].flatMap(([ref, { isHidden, name }]) =>
      !isHidden && (later.records.get(ref)?.isHidden ?? true) ? [{ ref, name }] : [],
    ),
    passes: [...backup.passes].flatMap(([id, revokedAt]) => {
      const since = later.passes.has(id) ? later.passes.get(id) : now
      return revokedAt === null && since ? [{ id, revokedAt: since }] : []
    }),
    older: [...backup.releases].flatMap(([id, { name, changes }]) =>
      (later.releases.get(id)?.changes.length ?? 0) > changes.length ? [name] : [],
    ),
  }
}

function heldRelease(
  then: StandingRelease,
  later: StandingRelease | undefined,
  now: string,
): Pick<Held, 'why' | 'beside'> | undefined {
  if (!later) return { why: 'deleted since: restored into the trash', beside: { deletedAt: now } }
  if (later.deletedAt) return { why: 'in the trash since: stays there', beside: { deletedAt: later.deletedAt } }
  if (later.status !== 'published')
    return { why: 'taken back since: restored as a draft', beside: { _status: 'draft', stage: 'writing' } }
  const [whys, beside]: [string[], Record<string, unknown>] = [[], {}]
  const state = later.withdrawal?.state ?? 'none'
  if (state !== 'none' && state !== (then.withdrawal?.state ?? 'none')) {
    whys.push(`${state} since: stays ${state}`)
    Object.assign(beside, { withdrawal: later.withdrawal, changes: later.changes })
  }
  if (later.releaseAt && later.releaseAt > now && later.releaseAt > (then.releaseAt ?? '')) {
    whys.push(`its hour was moved since: under embargo until ${later.releaseAt}`)
    beside.releaseAt = later.releaseAt
  }
  const languages = then.languages.filter((one) => later.languages.includes(one))
  if (languages.length < then.languages.length) {
    whys.push(`closed since in ${then.languages.filter((one) => !languages.includes(one)).join(', ')}: stays closed`)
    beside.languages = languages
  }
  return whys.length > 0 ? { why: whys.join('; '), beside } : undefined
}

/** What readers will see of the backup at a moment, and what of it only because its hour has come since. */
export function madePublic(backup: Standing, at: string, now: string): { all: string[]; byTheClock: string[] } {
  const open = [...backup.releases.values()].filter((release) => isPublic(release, now))
  return {
    all: open.map(({ name }) => name),
    byTheClock: open.filter((release) => !isPublic(release, at)).map(({ name }) => name),
  }
}
