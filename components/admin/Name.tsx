import type { Payload } from 'payload'

/** The newsroom's own name, where the admin greets whoever signs in. */
export async function Name({ payload }: { payload: Payload }) {
  const { name } = await payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: true })
  return <p style={{ fontSize: '1.6rem', fontWeight: 600, textAlign: 'center' }}>{name || 'Press room'}</p>
}
