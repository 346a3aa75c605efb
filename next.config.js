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

/** What is made for programs, by its name; nothing under a pass, whose address is a secret. */
const forPrograms = '/:path((?!pass/|admin/|api/|_next/).*\\.(?:atom|docx|html|ics|json|pdf|png|rss|txt|vcf|xml|zip))'

/** Other sites' scripts may read it, and do nothing else; no cookie goes along (Fetch, 3.3). See docs/decisions/feeds.md. */
const readByOthers = [
  { key: 'Access-Control-Allow-Origin', value: '*' },
  {
    key: 'Access-Control-Expose-Headers',
    value: 'Content-Disposition, Content-Range, ETag, Last-Modified, Link, Retry-After',
  },
  // Chromium would keep a picture from another site's page otherwise.
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
]

/** What a browser asks before a script's question that has a condition or wants a part (Fetch, 4.8). */
const askedBefore = [{ type: 'header', key: 'access-control-request-method' }]
const mayAsk = [
  { key: 'Access-Control-Allow-Methods', value: 'GET, HEAD, OPTIONS' },
  { key: 'Access-Control-Allow-Headers', value: 'If-Match, If-Modified-Since, If-None-Match, If-Range, Range' },
  // A day, in seconds: as long as any browser keeps it.
  { key: 'Access-Control-Max-Age', value: '86400' },
]

/** What is opened by its path while the site runs, and what a process of its own takes in: no import leads there. */
const readWhileRunning = [
  'lib/formats/pdf/release.typ',
  'lib/formats/pdf/typesettingProcess.mjs',
  'node_modules/@myriaddreamin/typst-ts-node-compiler*/**',
  'node_modules/@expo-google-fonts/*/package.json',
  'node_modules/@expo-google-fonts/*/{400Regular,400Regular_Italic,600SemiBold,600SemiBold_Italic}/*.ttf',
  'node_modules/@fontsource-variable/*/files/*-{latin,latin-ext}-wght-*.woff2',
  // React's writer of HTML, which components/Still.tsx asks for while the site runs.
  'node_modules/{react,react-dom}/{package.json,index.js,server.node.js}',
  'node_modules/{react,react-dom}/cjs/*.production.js',
]

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
    { source: forPrograms, headers: readByOthers },
    { source: forPrograms, has: askedBefore, headers: mayAsk },
    { source: '/api/media/file/:name', has: askedBefore, headers: [...readByOthers, ...mayAsk] },
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
