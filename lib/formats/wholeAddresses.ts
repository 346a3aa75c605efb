import { absolute } from '../paths'

/** Where a shape keeps an address, and what one may be. */
const addresses = new Set(['href', 'src', 'url', 'path', 'page', 'cardPath'])
const leads = /^(https?|mailto|tel):/

/** What leaves the site names it in its addresses. What is no address is left without one. */
export function withWholeAddresses<T>(part: T, siteUrl: string): T {
  if (Array.isArray(part)) return part.map((one) => withWholeAddresses(one, siteUrl)) as T
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) => {
      if (typeof value !== 'string' || !addresses.has(key)) return [[key, withWholeAddresses(value, siteUrl)]]
      const address = URL.canParse(value, siteUrl) ? absolute(siteUrl, value) : ''
      return leads.test(address) ? [[key, address]] : []
    }),
  ) as T
}
