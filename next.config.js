import { withPayload } from '@payloadcms/next/withPayload'

// Nothing is reported to anybody: not by the site, not by its build.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const isProduction = process.env.NODE_ENV === 'production'

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
]

/** Readers' pages are HTML and style sheets of our own. No script runs: not Next's, not anybody's. */
const forReaders = [
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'none'",
      "script-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
]

const site = '/:path((?!admin(?:/|$)|api(?:/|$)|_next/).*)'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  // Next's optimizer keeps pictures for hours that the gate has closed since; readers get the sizes that Payload made.
  images: { unoptimized: true },
  // What a page's head says is part of the page, for every reader and not only for robots.
  htmlLimitedBots: /.*/,
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    ...(isProduction ? [{ source: site, headers: forReaders }] : []),
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
