import { absolute, paths } from '../paths'

/** What robots may ask (RFC 9309): everything but the admin, the API beside its files, and links of one's own. */
export const toRobots = (siteUrl: string): string =>
  [
    'User-agent: *',
    'Allow: /api/media/file/',
    'Disallow: /api/',
    'Disallow: /admin',
    'Disallow: /pass/',
    '',
    `Sitemap: ${absolute(siteUrl, paths.sitemap())}`,
    `Sitemap: ${absolute(siteUrl, paths.newsSitemap())}`,
    '',
  ].join('\n')
