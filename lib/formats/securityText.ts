import { locales } from '../locales'
import { absolute, paths } from '../paths'

type About = { siteUrl: string; contact: string | undefined; now: Date }

/**
 * Whom to tell of a weakness (RFC 9116): `contact` is a URI (`mailto:`, `https:`, `tel:`), or else the page of the
 * newsroom's contacts. It is good for ten to eleven months, always to the first of a month, so that the file is the same
 * for a month; the standard advises less than a year. UTF-8, lines end with LF.
 */
export const toSecurityText = ({ siteUrl, contact, now }: About): string =>
  [
    `Contact: ${contact ?? absolute(siteUrl, paths.contacts('en'))}`,
    `Expires: ${new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 11)).toISOString()}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${absolute(siteUrl, paths.securityText())}`,
    '',
  ].join('\n')
