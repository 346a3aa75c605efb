import { toJson } from '@/lib/formats/json'
import { paths } from '@/lib/paths'
import { releaseAt } from '@/lib/queries/releases'
import { dataAnswer, json } from '../../../../dataAnswer'
import { recordAnswer } from '../../../../recordAnswer'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** A release as its page has it. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  recordAnswer(request, await params, {
    ask: releaseAt,
    file: (page) => paths.fileAt(page, 'release.json'),
    answer: async (release) => dataAnswer(request, toJson(release), json),
  })
