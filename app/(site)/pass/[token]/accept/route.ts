import { askedFrom } from '@/lib/answer'
import { paths } from '@/lib/paths'
import { atPass } from '@/lib/queries/passes'
import { leadTo } from '../../passAnswer'

type Context = { params: Promise<{ token: string }> }

/**
 * "I accept": kept, and on to the release, in the language in which the terms were read where there is one. What cannot
 * be accepted (any more) leads back to the link, where it is told.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const at = await atPass(token, askedFrom())
  if (at.is !== 'terms') return leadTo(303, paths.pass(token))
  await at.accept()
  const read = (await request.formData().catch(() => undefined))?.get('locale')
  const version = at.pass.versions.find(({ locale }) => locale === read)
  return leadTo(303, version ? paths.passRelease(token, version.locale) : paths.pass(token))
}
