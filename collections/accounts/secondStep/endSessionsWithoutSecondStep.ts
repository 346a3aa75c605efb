import type { GlobalConfig } from 'payload'
import type { Newsroom } from '../../payload-types'
import { isRequired } from './isRequired'
import { secondStepOf } from './secondStep'

type GlobalAfterChange = NonNullable<NonNullable<GlobalConfig['hooks']>['afterChange']>[number]

/** When the newsroom begins to demand a second step, whoever has none is signed out, the administrator who asked for it too. */
export const endSessionsWithoutSecondStep: GlobalAfterChange = async ({ doc, previousDoc, req }) => {
  const { secondStep } = doc as Newsroom
  if (secondStep === (previousDoc as Partial<Newsroom>).secondStep || secondStep === 'nobody') return doc
  const everybody = { collection: 'users', pagination: false, depth: 0, overrideAccess: true, req } as const
  const { docs } = await req.payload.find(everybody)
  for (const user of docs) {
    if (!user.sessions?.length || !(await isRequired(req, user)) || (await secondStepOf(req, user.id))) continue
    await req.payload.update({
      collection: 'users',
      id: user.id,
      data: { sessions: [] },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return doc
}
