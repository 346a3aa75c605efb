import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload'
import { isLocale } from '@/lib/locales'
import type { User } from '../payload-types'

/**
 * The language in which the admin speaks to somebody is kept with the account. Payload itself reads it from a cookie
 * of the browser (`payload-lng`): the cookie is set to what the account says at each sign-in and when it is changed.
 */
export const speakAtLogin: CollectionAfterLoginHook<User> = ({ req, user }) => {
  speak(user, req)
  return user
}

export const speakAfterChange: CollectionAfterChangeHook<User> = ({ doc, req }) => {
  if (req.user?.id === doc.id) speak(doc, req)
  return doc
}

function speak({ interfaceLanguage }: User, req: PayloadRequest): void {
  if (!isLocale(interfaceLanguage)) return
  const prefix = req.payload.config.cookiePrefix || 'payload'
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('Set-Cookie', `${prefix}-lng=${interfaceLanguage}; Path=/; Max-Age=31536000; SameSite=Lax`)
}
