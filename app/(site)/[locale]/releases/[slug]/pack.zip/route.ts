import { releasePack } from '@/lib/formats/pack/releasePack'
import { aboutRelease, namesOf } from '../../../../aboutRelease'
import { entityTag } from '../../../../entityTag'
import { fileAnswer } from '../../../../fileAnswer'
import { packed, settingOf } from '../../../../packs'

/** All that a reporter needs of a release. */
export const GET = aboutRelease('pack', async (request, { release, newsroom, words }) =>
  fileAnswer(request, {
    contentType: 'application/zip',
    ...namesOf(release, 'zip'),
    tag: entityTag('pack', release, newsroom),
    make: async () => ({
      body: await packed(releasePack(release, settingOf(newsroom, request.signal)), request.signal),
    }),
    words,
  }),
)
