import { paths } from '@/lib/paths'
import { withoutBody } from '@/lib/withoutBody'
import { passAnswer } from '../../../passAnswer'

type Context = { params: Promise<{ token: string; name: string }> }

/** A file of the release, whole or in part. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, name } = await params
  return passAnswer(token, {
    open: ({ file }) => file(name, request.headers),
    released: () => paths.file(name),
  })
}

/** Next would ask GET, and leave the file open that nobody reads. */
export const HEAD = async (request: Request, context: Context): Promise<Response> =>
  withoutBody(await GET(request, context))
