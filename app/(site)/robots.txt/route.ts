import { env } from '@/lib/env'
import { toRobots } from '@/lib/formats/robots'
import { dataAnswer } from '../dataAnswer'

export const GET = async (request: Request): Promise<Response> =>
  dataAnswer(request, toRobots(env.siteUrl), { 'Content-Type': 'text/plain; charset=utf-8' })
