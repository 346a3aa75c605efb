import type { PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import { isLocale, type Locale, storageLocale } from '@/lib/locales'
import { absolute, paths } from '@/lib/paths'
import type { User } from '../payload-types'
import { invitationLetter, resetLetter } from './letters'

const hours = 60 * 60 * 1000
/** How long a link that sets a password works, in milliseconds. */
export const linkLasts = { invitation: 7 * 24 * hours, reset: hours } as const

type Addressee = Pick<User, 'email' | 'name' | 'interfaceLanguage'>

/** Whether the mail server took the letter; the link for whoever may hand it over otherwise. */
export type SentLink = { link: string; sent: boolean }

/**
 * Makes the link with which the owner of an account sets a password, in the place of any that was made before, and
 * sends it in the language of the account. Nothing of it is part of a transaction: whoever saves does not wait for a
 * mail server, and an account stays when its mail does not go out.
 */
export async function sendLink(kind: keyof typeof linkLasts, to: Addressee, req: PayloadRequest): Promise<SentLink> {
  const { payload } = req
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email: to.email },
    disableEmail: true,
    expiration: linkLasts[kind],
    overrideAccess: true,
    req,
  })
  const link = absolute(env.siteUrl, paths.setPassword(token))
  const locale = await languageOf(to, req)
  const about = { newsroom: await newsroomName(locale, req), name: to.name, by: nameOf(req), link }
  const write = kind === 'invitation' ? invitationLetter : resetLetter
  try {
    await payload.sendEmail({ to: { name: to.name, address: to.email }, ...write(locale, about) })
    return { link, sent: env.mail.server !== undefined }
  } catch (error) {
    // What the server said may name the addressee; its kind tells whoever runs the site what to look at.
    payload.logger.error({ code: codeOf(error) }, `A mail was not sent (${kind}): the mail server did not take it`)
    return { link, sent: false }
  }
}

async function languageOf({ interfaceLanguage }: Addressee, req: PayloadRequest): Promise<Locale> {
  if (isLocale(interfaceLanguage)) return interfaceLanguage
  const { defaultLanguage } = await req.payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: true, req })
  return isLocale(defaultLanguage) ? defaultLanguage : storageLocale
}

/** A newsroom that has no name yet goes by its address. */
async function newsroomName(locale: Locale, req: PayloadRequest): Promise<string> {
  const newsroom = await req.payload.findGlobal({ slug: 'newsroom', depth: 0, locale, overrideAccess: true, req })
  return newsroom.name || new URL(env.siteUrl).hostname
}

const nameOf = ({ user }: PayloadRequest): string => (user?.collection === 'users' ? user.name : '') || '–'

const codeOf = (error: unknown): string => {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return String(code ?? name ?? 'unknown')
}
