import { withPayload } from '@payloadcms/next/withPayload'
import { browserScripts } from './bin/browserScripts.js'

// Nothing is reported to anybody: not by the site, not by its build.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const isProduction = process.env.NODE_ENV === 'production'

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const scripts = browserScripts()

/** Readers' pages are HTML and style sheets of our own, and run no script but those whose content is named. */
const forReaders = (scriptSources) => [
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'none'",
      `script-src ${scriptSources}`,
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
]

/** What somebody was given by a link of their own is in no index, and the link goes along to nobody. */
const underPass = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
]

const site = '/:path((?!admin(?:/|$)|api(?:/|$)|_next/).*)'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Nothing is resized on demand: it would be a second door to every file. `/_next/image` answers 404, whatever it is asked.
  images: { unoptimized: true },
  env: { BROWSER_SCRIPTS: JSON.stringify(scripts) },
  // React would name style sheets in a header, or not, by how soon their page's questions were answered: that tells whether
  // something has changed since somebody asked last.
  reactMaxHeadersLength: 0,
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  // What a page's head says is part of the page, for every reader and not only for robots.
  htmlLimitedBots: /.*/,
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/pass/:path*', headers: underPass },
    ...(isProduction
      ? [
          { source: site, headers: forReaders(scripts.map(({ integrity }) => `'${integrity}'`).join(' ')) },
          { source: '/pass/:path*', headers: forReaders("'none'") },
        ]
      : []),
  ],
}

// Bundled in development too: see bin/bundle.mjs for what happens on Node 20 when Lexical is not.
const config = withPayload(nextConfig, { devBundleServerPackages: true })
const allHeaders = config.headers

export default {
  ...config,
  /** Payload asks every browser for its colour scheme, at the cost of a second request; only its admin uses the answer. */
  headers: async () =>
    (await allHeaders()).map((rule) =>
      rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    ),
}
