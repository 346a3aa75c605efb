import { z } from 'zod'
import { words } from '@/lib/locales'

const web = z.url({ protocol: /^https?$/, hostname: z.regexes.domain })
const outside = z.union([web, z.url({ protocol: /^mailto$/ }), z.string().regex(/^tel:\+?[0-9().\- ]{3,}$/)])
const ownPage = z.string().regex(/^(\/(?![/\\])|#)[^\s\\]*$/)

/** Whether a text may link there: http(s), mailto, tel, or a page of this site. Everything else can run or hide something. */
export const isSafeHref = (href: unknown): href is string =>
  outside.safeParse(href).success || ownPage.safeParse(href).success

export const isWebAddress = (value: unknown): value is string => web.safeParse(value).success

/** `www.example.org` as people write it becomes `https://www.example.org`. */
export function withScheme(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim().replace(/^<(.*)>$/, '$1')
  return /^[a-z][a-z0-9+.-]*:/i.test(text) || text === '' ? text : `https://${text}`
}

/**
 * The address that somebody meant who typed or pasted this into a link: with the scheme that people leave out, and
 * undefined when there is none that may be followed (an unfinished `https://`, a file, a page of another site without
 * that site's name).
 */
export function hrefAsTyped(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (isSafeHref(text)) return text
  if (mailbox.test(text)) return `mailto:${text}`
  const href = withScheme(text)
  return relative.test(text) || !isSafeHref(href) ? undefined : href
}

const mailbox = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/
/** What would pass for a domain once a scheme stands before it: `//example.org`, `../x`, a file such as `about.html`. */
const relative = /^[/\\.]|^[^/?#]*\.(html?|php|aspx?|jsp|pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|zip)$/i

export const linkAdvice = words(
  'Een link begint met https://, mailto: of tel:, of wijst naar een pagina van deze site (/…). Pas het adres aan of haal de link weg.',
  'Un lien commence par https://, mailto: ou tel:, ou mène à une page de ce site (/…). Corrigez l’adresse ou retirez le lien.',
  'A link starts with https://, mailto: or tel:, or leads to a page of this site (/…). Correct the address or remove the link.',
)
