import { env } from '@/lib/env'
import { toSecurityText } from '@/lib/formats/securityText'
import { dataAnswer } from '../../dataAnswer'

export const GET = async (request: Request): Promise<Response> =>
  dataAnswer(request, toSecurityText({ siteUrl: env.siteUrl, contact: env.securityContact, now: new Date() }), {
    'Content-Type': 'text/plain; charset=utf-8',
  })
