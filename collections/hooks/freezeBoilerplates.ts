import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { InEach } from '@/lib/locales'
import { aside } from './aside'

type Source = { relationTo: 'projects' | 'organisations'; value: string }
export type FrozenWording = Source & { text: Partial<InEach> | null }

/**
 * The "About …" texts under a release keep the wording of the day it went out: at the first release (and for a
 * text added later) it is copied, in all languages. Sources that the release no longer names are dropped.
 */
export const freezeBoilerplates: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (data._status !== 'published') return data
  const sources = ((data.boilerplates ?? []) as { relationTo: Source['relationTo']; value: unknown }[]).map(
    ({ relationTo, value }): Source => ({ relationTo, value: idOf(value) }),
  )
  const kept: FrozenWording[] = Array.isArray(data.boilerplateWording) ? data.boilerplateWording : []
  const wording = await Promise.all(
    sources.map(async (source) => kept.find(sameSource(source)) ?? { ...source, text: await todaysText(source, req) }),
  )
  return { ...data, boilerplateWording: wording }
}

const sameSource = (a: Source) => (b: Source) => a.relationTo === b.relationTo && a.value === b.value

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

async function todaysText({ relationTo, value }: Source, req: PayloadRequest): Promise<Partial<InEach> | null> {
  const doc = await req.payload.findByID({
    collection: relationTo,
    id: value,
    locale: 'all',
    depth: 0,
    select: { boilerplate: true },
    disableErrors: true,
    overrideAccess: true,
    req: aside(req),
  })
  // With locale 'all' a localized field holds one value per language, which Payload's types do not say.
  return (doc?.boilerplate ?? null) as unknown as Partial<InEach> | null
}
