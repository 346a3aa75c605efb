import { paths } from '@/lib/paths'
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
