import type { Payload, TypedUser, Where } from 'payload'
import type { InEach, Locale } from '@/lib/locales'
import { startingWith } from '@/lib/locales'
import { proposedZone } from '@/lib/zones'
import type { Contact, PressRelease } from '../payload-types'
import { isAway } from './isAway'

/** A release as the start page of the admin shows it. */
export type OnDesk = { id: string; reference: string; title: string; stage: PressRelease['stage'] }

/** What a person of the newsroom has to know at the start of the day. */
export type Today = {
  /** Released with its hour ahead, or with an hour planned: the next first. `at` is ISO 8601. */
  comingOut: (OnDesk & { at: string; zone: string | null; isReleased: boolean })[]
  /** In review, submitted by somebody else. */
  forReview: OnDesk[]
  /** Approved, and waiting for somebody to release it. */
  approved: OnDesk[]
  /** Out without review, and no editor has agreed. */
  unreviewed: OnDesk[]
  /** Languages that a coming release lacks, or that are behind their original. */
  languages: (OnDesk & { missing: Locale[]; behind: Locale[] })[]
  /** Contacts who have left without a successor, in whatever release; or are away today, in one that is not out yet. */
  away: { id: string; name: string; hasLeft: boolean; releases: OnDesk[] }[]
  brokenLinks: { url: string; answer: string; releases: OnDesk[] }[]
}

const most = 50

/** Asks as the person (`overrideAccess: false`), so nobody sees more here than elsewhere. `locale` names things. */
export async function today(payload: Payload, user: TypedUser, locale: Locale): Promise<Today> {
  const as = { overrideAccess: false, user, depth: 0, pagination: false } as const
  const now = new Date().toISOString()
  const select = {
    title: true,
    reference: true,
    stage: true,
    releaseAt: true,
    languages: true,
    originalLanguage: true,
    behind: true,
    submitted: true,
    contacts: true,
    slug: true,
  } as const
  const drafts = async (where: Where, sort = '-updatedAt') => {
    const { docs } = await payload.find({
      collection: 'press-releases',
      draft: true,
      locale: 'all',
      where,
      sort,
      limit: most,
      select,
      ...as,
    })
    return docs as PressRelease[]
  }
  const [released, planned, inReview, approved, unreviewed, working, newsroom, links, gone] = await Promise.all([
    payload.find({
      collection: 'press-releases',
      locale: 'all',
      where: { _status: { equals: 'published' }, releaseAt: { greater_than: now } },
      sort: 'releaseAt',
      limit: most,
      select,
      ...as,
    }),
    drafts({ _status: { equals: 'draft' }, releaseAt: { greater_than: now } }, 'releaseAt'),
    drafts({ stage: { equals: 'inReview' } }),
    drafts({ stage: { equals: 'approved' } }),
    drafts({ unreviewed: { equals: true } }),
    drafts({
      or: [
        { stage: { in: ['writing', 'inReview', 'approved'] } },
        { releaseAt: { greater_than: now } },
        { behind: { exists: true } },
      ],
    }),
    payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: false, user }),
    payload.find({ collection: 'link-checks', where: { state: { equals: 'dead' } }, limit: most, ...as }),
    payload.find({
      collection: 'contacts',
      where: {
        or: [
          { and: [{ active: { equals: false } }, { successor: { exists: false } }] },
          { 'absences.until': { greater_than_equal: now.slice(0, 10) } },
        ],
      },
      limit: most,
      ...as,
    }),
  ])
  const name = (doc: PressRelease): OnDesk => ({
    id: doc.id,
    reference: doc.reference ?? '',
    title: titleOf(doc, locale),
    stage: doc.stage,
  })
  const outIds = new Set(released.docs.map(({ id }) => id))

  const wanted = (newsroom.languages ?? []) as Locale[]
  const languages = working.flatMap((doc) => {
    const isPublic = doc.stage === 'released' && (doc.releaseAt ?? '') <= now
    const missing = isPublic ? [] : wanted.filter((language) => !each(doc.title)?.[language])
    const behind = (doc.behind ?? []) as Locale[]
    return missing.length + behind.length > 0 ? [{ ...name(doc), missing, behind }] : []
  })
  const zone = newsroom.timeZone ?? proposedZone
  const notThere = (gone.docs as Contact[]).filter((contact) => contact.active === false || isAway(contact, now, zone))
  const named = await releasesNaming(
    payload,
    as,
    notThere,
    links.docs.flatMap(({ usedBy }) => idsOf(usedBy)),
  )
  return {
    comingOut: [
      ...released.docs.map((doc) => ({ doc: doc as PressRelease, isReleased: true })),
      ...planned.filter(({ id }) => !outIds.has(id)).map((doc) => ({ doc, isReleased: false })),
    ]
      .map(({ doc, isReleased }) => ({
        ...name(doc),
        at: doc.releaseAt ?? '',
        zone: doc.releaseAt_tz ?? null,
        isReleased,
      }))
      .sort((a, b) => a.at.localeCompare(b.at)),
    forReview: inReview.filter(({ submitted }) => submitted?.by !== user.id).map(name),
    approved: approved.map(name),
    unreviewed: unreviewed.map(name),
    languages,
    away: notThere.flatMap((contact) => {
      const hasLeft = contact.active === false
      const releases = named
        .filter(({ contacts }) => (contacts ?? []).some(({ contact: one }) => one === contact.id))
        .filter(({ stage, releaseAt }) => hasLeft || stage !== 'released' || (releaseAt ?? '') > now)
        .map(name)
      return releases.length > 0 ? [{ id: contact.id, name: contact.name ?? '', hasLeft, releases }] : []
    }),
    brokenLinks: links.docs.map(({ url, answer, usedBy }) => ({
      url,
      answer: answer ?? '',
      releases: named.filter(({ id }) => idsOf(usedBy).includes(id)).map(name),
    })),
  }

  async function releasesNaming(
    db: Payload,
    asked: typeof as,
    contacts: Contact[],
    ids: string[],
  ): Promise<PressRelease[]> {
    const where: Where[] = [
      ...(contacts.length > 0 ? [{ 'contacts.contact': { in: contacts.map(({ id }) => id) } }] : []),
      ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
    ]
    if (where.length === 0) return []
    const { docs } = await db.find({
      collection: 'press-releases',
      draft: true,
      locale: 'all',
      where: { or: where },
      limit: 200,
      select,
      ...asked,
    })
    return docs as PressRelease[]
  }
}

const idsOf = (values: readonly (string | { id: string })[] | null | undefined): string[] =>
  (values ?? []).map((value) => (typeof value === 'string' ? value : value.id))

/** Read with locale 'all', a localized field holds one value per language. */
const each = (value: unknown) => value as Partial<InEach<string | null>> | null | undefined

const titleOf = ({ title, reference }: PressRelease, locale: Locale): string =>
  startingWith(locale)
    .map((language) => each(title)?.[language])
    .find(Boolean) ??
  reference ??
  '…'
