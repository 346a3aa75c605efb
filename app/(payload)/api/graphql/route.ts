import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { faultOfQuestion } from '@/lib/graphQLQuestion'

const post = GRAPHQL_POST(config)

/** As Payload answers, once there is a question. */
export const POST: typeof post = async (request) => {
  const fault = await faultOfQuestion(request.clone())
  return fault ? Response.json({ errors: [{ message: fault.message }] }, { status: fault.status }) : post(request)
}
export const OPTIONS = REST_OPTIONS(config)
