import type { CollectionBeforeDeleteHook } from 'payload'

/** When a release is deleted for good, who was given it goes with it. */
export const forgetPasses: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'passes',
    where: { release: { equals: id } },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
