import { addDataAndFileToRequest, createLocalReq, type Endpoint, type Payload } from 'payload'
import { z } from 'zod'
import { askedFrom } from '@/lib/answer'
import { count, type Limit } from '@/lib/counter'
import { words } from '@/lib/locales'
import { Queue } from '@/lib/queue'
import { refusal } from '../refusal'
import { sendLink } from './sendLink'
import { tooMany } from './signInLimits'

/** How often somebody may ask, and how often one account is sent a letter. */
const limits = {
  client: { name: 'forgotten password: address', points: 20, seconds: 600 },
  account: { name: 'forgotten password: account', points: 1, seconds: 60 },
} as const satisfies Record<string, Limit>

/** Letters under way, and those that wait: a mail server that hangs holds up nothing else. */
const letters = new Queue(2, 100)

/** In milliseconds: the answer has long been sent when somebody is looked for, which takes longer for who is there. */
const later = 300

/**
 * `POST /api/users/forgot-password` (`email`), in the place of Payload's own: 200 at once, before anything is looked up,
 * whether or not there is such an account; the letter is written after. 429 for who asks too often.
 */
export const forgottenPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const read = z.object({ email: z.string().trim().toLowerCase().min(1).max(254) }).safeParse(req.data)
    if (!read.success) throw refusal(req, 400, noAddress)
    const wait = await count(limits.client, askedFrom())
    if (wait !== undefined) throw tooMany(req, wait)
    const { payload } = req
    setTimeout(() => {
      letters
        .run(() => write(payload, read.data.email))
        .catch((error: unknown) => payload.logger.error({ err: error }, 'A link for a new password was not made'))
    }, later)
    return Response.json({ message: req.t('general:success') })
  },
}

async function write(payload: Payload, email: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [user] = docs
  if (!user || user.disabled || (await count(limits.account, user.id)) !== undefined) return
  await sendLink('reset', user, req)
}

const noAddress = words('Vul uw e-mailadres in.', 'Indiquez votre adresse e-mail.', 'Fill in your e-mail address.')
