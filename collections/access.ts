import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { isLocale } from '@/lib/locales'
import type { PassKind } from '@/lib/passes'
import { type Holder, holderOf } from './passes/holder'
import { isReleased } from './workflow/isReleased'

/**
 * The gate. Every rule of who may see and do what is on this page, and every surface passes it by asking
 * Payload as its reader (`overrideAccess: false`). No page, feed, query or route repeats a rule.
 *
 * The clock is read when the question is asked: an embargo lifts without a job, and none can lift it early.
 * How a reader may ask (limits, languages, filters) is kept by hooks/askAsReader.ts, which uses the tables below.
 */

export const roles = ['writer', 'editor', 'administrator'] as const
export type Role = (typeof roles)[number]

/** The role of whoever asks; undefined for a reader. Only an account of the newsroom's own staff has one, while it is on. */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | undefined {
  const { user } = req
  if (user?.collection !== 'users' || user.disabled) return undefined
  return roles.find((role) => role === user.role)
}

export const isStaff = (req: Pick<PayloadRequest, 'user'>): boolean => roleOf(req) !== undefined

export const isEditor = (req: Pick<PayloadRequest, 'user'>): boolean =>
  roleOf(req) === 'editor' || roleOf(req) === 'administrator'

export const nobody = (): boolean => false
export const everyone = (): boolean => true
export const staff: Access = ({ req }) => isStaff(req)
export const editors: Access = ({ req }) => isEditor(req)
export const administrators: Access = ({ req }) => roleOf(req) === 'administrator'
export const staffField: FieldAccess = ({ req }) => isStaff(req)
export const administratorsField: FieldAccess = ({ req }) => roleOf(req) === 'administrator'
export const editorsField: FieldAccess = ({ req }) => isEditor(req)
export const nobodyField: FieldAccess = () => false

/** What a reader may know of a release: its published version, once its hour has come, unless it was taken back. */
export const readReleases: Access = ({ req, id }) =>
  isStaff(req) ||
  orWithPass(
    req,
    publicReleases(req.locale, req.context.asksFor === 'retracted' ? ['retracted'] : ['none', 'withdrawn']),
    releaseOfPass(id),
  )

declare module 'payload' {
  interface RequestContext {
    /** Set by the door alone, for the short notice that stands in a retracted release's place. */
    asksFor?: 'retracted'
  }
}

function publicReleases(locale: PayloadRequest['locale'], standing: string[]): Where | false {
  const inLanguage: Where[] | undefined =
    locale === 'all' ? [] : isLocale(locale) ? [{ languages: { in: [locale] } }] : undefined
  if (!inLanguage) return false
  return {
    and: [
      { _status: { equals: 'published' } },
      { releaseAt: { less_than_equal: new Date().toISOString() } },
      { 'withdrawal.state': { in: standing } },
      { deletedAt: { exists: false } },
      ...inLanguage,
    ],
  }
}

/**
 * Everything else (contacts, projects, files …) is public from the moment at which something public uses it,
 * or staff say so: `publicFrom` is kept by hooks/settleVisibility.ts and compared with the clock here.
 */
export const readRecords: Access = ({ req }) =>
  isStaff(req) || orWithPass(req, { publicFrom: { less_than_equal: new Date().toISOString() } }, recordsOfPass)

/**
 * What the holder of a pass may read beyond what is public: one release, asked for by itself and in no list, and the
 * records that come along with it. An embargo pass opens what stands published, whatever its hour; a preview the newest draft. What lies in the trash
 * opens to neither, what was retracted to no embargo pass.
 */
function orWithPass(req: PayloadRequest, publicly: Where | false, also: (holder: Holder) => Where | undefined) {
  const holder = holderOf(req)
  const more = holder && also(holder)
  return more ? { or: [...(publicly ? [publicly] : []), more] } : publicly
}

const releaseOfPass =
  (asked: unknown) =>
  ({ kind, release }: Holder): Where | undefined =>
    asked === release
      ? {
          and: [
            { id: { equals: release } },
            { deletedAt: { exists: false } },
            ...(kind === 'embargo'
              ? [{ _status: { equals: 'published' } }, { 'withdrawal.state': { in: ['none', 'withdrawn'] } }]
              : []),
          ],
        }
      : undefined

const recordsOfPass = ({ records }: Holder): Where | undefined =>
  records.length > 0 ? { id: { in: [...records] } } : undefined

/**
 * Embargo passes are given and revoked by editors; preview links by all staff, but of what is released already only by
 * editors: before its hour a preview of it would be an embargo pass without terms.
 */
export const givePasses = async (req: PayloadRequest, { kind, release }: { kind: PassKind; release: string }) =>
  isEditor(req) || (kind === 'preview' && isStaff(req) && !(await isReleased(release, req)))

/**
 * Writers make records, and change those that readers neither see nor are about to see; all others an editor changes.
 * hooks/askEditor.ts says so in words.
 */
export const updateRecords: Access = ({ req }) => isEditor(req) || (isStaff(req) && { publicFrom: { exists: false } })

/**
 * Staff write drafts; what is released goes through the steps of the workflow (workflow/steps.ts), which come here as
 * whoever takes them. The answer is a plain yes or no: Payload would compare a query with the newest version instead of
 * with what is public.
 */
export const updateReleases: Access = ({ req, data }) =>
  isEditor(req) || (isStaff(req) && data?._status !== 'published')

export const createReleases: Access = ({ req, data }) => isStaff(req) && data?._status !== 'published'

/**
 * Into the trash: editors, and whoever began a draft that was never released; for good: administrators. One at a time,
 * and never what readers can see or are about to.
 */
export const deleteReleases: Access = async ({ req, data, id }) => {
  if (!isStaff(req) || id === undefined) return false
  if (!data?.deletedAt && roleOf(req) !== 'administrator') return false
  const beyond: Where[] = [
    {
      _status: { equals: 'published' },
      'withdrawal.state': { not_equals: 'retracted' },
      deletedAt: { exists: false },
    },
    ...(isEditor(req) ? [] : [{ startedBy: { not_equals: req.user?.id } }, { startedBy: { exists: false } }]),
  ]
  const { totalDocs } = await req.payload.count({
    collection: 'press-releases',
    where: { and: [{ id: { equals: id } }, { or: beyond }] },
    trash: true,
    overrideAccess: true,
    req,
  })
  return totalDocs === 0 && (isEditor(req) || !(await wasEverReleased(id, req)))
}

async function wasEverReleased(id: string | number, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.countVersions({
    collection: 'press-releases',
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** People see themselves and their colleagues; only administrators change others. */
export const updateUsers: Access = ({ req, id }) =>
  roleOf(req) === 'administrator' || (isStaff(req) && id !== undefined && req.user?.id === id)

/** Limits for whoever is not staff. */
export const readerLimits = { perPage: 100, depth: 2 } as const

/**
 * What a reader may filter and sort by. A field that is not here cannot be asked about: not its value,
 * not its existence, not its order. Paths through a relation (`project.name`) are never allowed.
 */
export const readerFilters: Record<string, readonly string[]> = {
  'press-releases': [
    'id',
    'reference',
    'kind',
    'releaseAt',
    'languages',
    'originalLanguage',
    'slug',
    'formerSlugs',
    'title',
    'issuers',
    'projects',
    'partnerCities',
    'mentorships',
    'events',
    'topics',
    'contacts.contact',
  ],
  projects: ['id', 'slug', 'formerSlugs', 'name', 'start', 'end', 'coordinator', 'funder', 'participants'],
  'partner-cities': ['id', 'slug', 'formerSlugs', 'name', 'country', 'association'],
  mentorships: [
    'id',
    'slug',
    'formerSlugs',
    'project',
    'mentor',
    'learner',
    'associations',
    'topics',
    'name',
    'outcomes.city',
    'outcomes.modelledOn',
  ],
  contacts: ['id', 'slug', 'formerSlugs', 'name', 'familyName', 'organisation', 'expertise', 'order', 'active'],
  organisations: ['id', 'slug', 'formerSlugs', 'name', 'acronym', 'kind', 'country'],
  events: ['id', 'slug', 'formerSlugs', 'title', 'start', 'end', 'project', 'topics'],
  topics: ['id', 'slug', 'formerSlugs', 'name'],
  media: ['id', 'mimeType', 'licence'],
}
