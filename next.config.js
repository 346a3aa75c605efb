import { withPayload } from '@payloadcms/next/withPayload'
import { browserScripts } from './bin/browserScripts.js'

// Nothing is reported to anybody: not by the site, not by its build.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const isProduction = process.env.NODE_ENV === 'production'

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
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

/** The working draft beside the form, for staff who are signed in: it asks for itself anew when the form was saved. */
const forTheAdmin = [
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'none'",
      "script-src 'self' 'unsafe-inline'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
    ].join('; '),
  },
]

/** What is opened by its path while the site runs, and what a process of its own takes in: no import leads there. */
const readWhileRunning = [
  'lib/formats/pdf/release.typ',
  'lib/formats/pdf/typesettingProcess.mjs',
  'node_modules/@myriaddreamin/typst-ts-node-compiler*/**',
  'node_modules/@expo-google-fonts/*/package.json',
  'node_modules/@expo-google-fonts/*/{400Regular,400Regular_Italic,600SemiBold,600SemiBold_Italic}/*.ttf',
  'node_modules/@fontsource-variable/*/files/*-{latin,latin-ext}-wght-*.woff2',
]

const site = '/:path((?!admin(?:/|$)|api(?:/|$)|_next/).*)'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  outputFileTracingIncludes: { '**/*': readWhileRunning },
  outputFileTracingExcludes: { '**/*': ['.data/**', 'tests/**', 'docs/**', 'node_modules/@libsql/*-musl/**'] },
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
          { source: '/admin/preview/:path*', headers: forTheAdmin },
        ]
      : []),
  ],
}

// Bundled in development too: see bin/bundle.mjs for what happens on Node 20 when Lexical is not.
const config = withPayload(nextConfig, { devBundleServerPackages: true })
const allHeaders = config.headers

/** A build makes `.next/standalone` too, which `npm run package` makes whole: see docs/decisions/deployment.md. */
export default (phase) => ({
  ...config,
  ...(phase === 'phase-production-build' ? { output: 'standalone' } : {}),
  /** Payload asks every browser for its colour scheme, at the cost of a second request; only its admin uses the answer. */
  headers: async () =>
    (await allHeaders()).map((rule) =>
      rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    ),
})
