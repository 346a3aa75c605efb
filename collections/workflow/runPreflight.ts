import type { PayloadRequest } from 'payload'
import { aside } from '../hooks/aside'
import type { PressRelease } from '../payload-types'
import { linksIn } from './bodyParts'
import type { Finding } from './finding'
import { preflight } from './preflight'

/** A finding, and why somebody lets it pass. */
export type Checked = Finding & { waived?: { reason: string } }

/** Reads the newest draft of a release with everything it refers to, and runs the preflight over it. */
export async function runPreflight(id: string, isPublic: boolean, req: PayloadRequest): Promise<Checked[]> {
  // With locale 'all' a localized field holds one value per language, which Payload's types do not say.
  const release: PressRelease = await req.payload.findByID({
    collection: 'press-releases',
    id,
    draft: true,
    locale: 'all',
    depth: 2,
    overrideAccess: true,
    req: aside(req),
  })
  const findings = preflight(release, {
    deadLinks: await deadAmong(linksIn(release.body), req),
    now: new Date().toISOString(),
    isPublic,
  })
  const reasons = new Map((release.waivers ?? []).map(({ finding, reason }) => [finding, reason]))
  return findings.map((finding) => {
    const reason = finding.level === 'warning' ? reasons.get(finding.id) : undefined
    return reason ? { ...finding, waived: { reason } } : finding
  })
}

/** What keeps a release from going out. */
export const blocking = (findings: Checked[]): Checked[] => findings.filter(({ waived }) => !waived)

async function deadAmong(urls: string[], req: PayloadRequest): Promise<Set<string>> {
  if (urls.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: 'link-checks',
    where: { and: [{ url: { in: [...new Set(urls)] } }, { state: { equals: 'dead' } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  return new Set(docs.map(({ url }) => url))
}
