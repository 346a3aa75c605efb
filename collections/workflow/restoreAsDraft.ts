import { type Endpoint, restoreVersionOperation } from 'payload'
import { words } from '@/lib/locales'
import { say } from '../fields/say'
import { refusal } from '../refusal'

/**
 * `POST /api/press-releases/versions/:id`: an older version becomes the working draft. Stands where Payload restores in
 * public at once, and for drafts offers nothing else: what readers see changes by a step of the workflow only.
 */
export const restoreAsDraft: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { id } = req.routeParams ?? {}
    const collection = req.payload.collections['press-releases']
    if (typeof id !== 'string') throw refusal(req, 404, notThere)
    const restored = await restoreVersionOperation({
      id,
      collection,
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
    return Response.json({ ...restored, message: say(req, done) })
  },
}

const notThere = words('Die versie is er niet.', 'Cette version n’existe pas.', 'There is no such version.')
const done = words(
  'Teruggezet als ontwerp. Wat lezers zien, is niet veranderd; leg het voor om het vrij te geven.',
  'Rétabli comme projet. Ce que voient les lecteurs n’a pas changé ; soumettez-le pour le publier.',
  'Restored as a draft. What readers see has not changed; submit it to release it.',
)
