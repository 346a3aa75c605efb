import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { withoutBody } from '@/lib/withoutBody'

const get = REST_GET(config)

/** What is public may be read by other sites' scripts as well: by reading alone, and without anybody's cookie. */
export const GET: typeof get = async (request, args) => {
  const answer = await get(request, args)
  answer.headers.set('Access-Control-Allow-Origin', '*')
  answer.headers.delete('Access-Control-Allow-Credentials')
  return answer
}

const post = REST_POST(config)

/** Of a question that comes as a body Payload reads the body before it can say anything about it. */
export const POST: typeof post = (request, args) =>
  post(request, args).catch((error: unknown) => {
    if ((error as Error).name !== 'SyntaxError') throw error
    return Response.json({ errors: [{ message: 'This cannot be read as it was sent.' }] }, { status: 400 })
  })
export const DELETE = REST_DELETE(config)
export const PATCH = REST_PATCH(config)
export const PUT = REST_PUT(config)

const options = REST_OPTIONS(config)

/** Files are read by other sites' scripts, also in parts: what those may ask is said in next.config.js. Else as Payload has it. */
export const OPTIONS: typeof options = async (request, args) => {
  const [collection, endpoint] = (await args.params).slug ?? []
  const isFile = collection === 'media' && endpoint === 'file'
  return isFile ? new Response(null, { status: 204, headers: { Allow: 'GET, HEAD, OPTIONS' } }) : options(request, args)
}

/** As GET, without the body: Payload's routes know no HEAD, and Next would ask them for one. */
export const HEAD: typeof GET = async (request, args) =>
  withoutBody(await GET(new Request(request, { method: 'GET' }), args))
