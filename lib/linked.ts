import { find } from 'linkifyjs'

/** A stretch of text, or an address in it: `text` as it was typed, `href` to follow. */
export type Stretch = string | { text: string; href: string }

/**
 * A plain text with the web and e-mail addresses in it as links. Only http, https and mailto become links; a name
 * without "www." counts only in small letters, so that a full stop without its space ("stad.De") makes none.
 */
export function linked(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const { href, start, end } of find(text, { defaultProtocol: 'https' })) {
    const written = text.slice(start, end)
    if (!isSafe(href) || !(hasScheme.test(written) || written === written.toLowerCase())) continue
    if (start > at) stretches.push(text.slice(at, start))
    stretches.push({ text: written, href })
    at = end
  }
  return at < text.length ? [...stretches, text.slice(at)] : stretches
}

/** A plain text in which certain words, such as the number of a release, lead somewhere; only where they stand alone. */
export function linkedWords(text: string, words: readonly { text: string; href: string }[]): Stretch[] {
  if (words.length === 0) return [text]
  const escaped = words.map((word) => word.text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}-])(${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'u'))
  return parts.flatMap((part, at): Stretch[] => {
    const word = at % 2 === 1 && words.find((one) => one.text === part)
    return word ? [word] : part ? [part] : []
  })
}

/** Whether a link's words are its address already, so that it need not be written out beside them. */
export const saysItself = (href: string, text: string): boolean => bare(href) === bare(text)

const bare = (address: string): string => address.trim().replace(/^(https?:\/\/)?(www\.)?|\/$/g, '')

const hasScheme = /^(https?:\/\/|www\.)|@/i

/** An address that goes to a named web site or a mail program, and hides no name of its own in front of the host. */
function isSafe(href: string): boolean {
  if (!URL.canParse(href)) return false
  const { protocol, hostname, username, password } = new URL(href)
  if (protocol === 'mailto:') return true
  return /^https?:$/.test(protocol) && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) && !username && !password
}
