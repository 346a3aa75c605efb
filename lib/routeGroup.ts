import { locales } from './locales'

/**
 * What kind of address a path is: few enough names to count by, and none that tells of a document, a person or a word
 * that was searched for.
 */
export function routeGroup(path: string): RouteGroup {
  const [, first = '', second = '', third = '', fourth = ''] = path.split('/')
  if (first === '') return 'home'
  if (!locales.some((locale) => locale === first)) return outside.get(first)?.(second, third) ?? 'other'
  const file = fourth || third || second
  if (/\.(pdf|docx|zip)$/.test(file)) return 'document'
  if (second === 'search') return file === 'suggestions.json' ? 'suggestions' : 'search'
  if (/^feed\./.test(second)) return 'feed'
  if (/\.\w+$/.test(file)) return 'data'
  if (second === '') return 'home'
  if (second === 'releases') return third ? 'release' : 'list'
  return 'page'
}

export type RouteGroup =
  | ('home' | 'list' | 'release' | 'page' | 'search' | 'suggestions' | 'feed' | 'data' | 'document' | 'file')
  | ('pass' | 'admin' | 'login' | 'api' | 'asset' | 'sitemap' | 'health' | 'other')

const always = (group: RouteGroup) => () => group

const outside = new Map<string, (second: string, third: string) => RouteGroup>(
  Object.entries({
    pass: always('pass'),
    r: always('release'),
    admin: always('admin'),
    health: always('health'),
    sitemaps: always('sitemap'),
    'sitemap.xml': always('sitemap'),
    'robots.txt': always('sitemap'),
    _next: always('asset'),
    scripts: always('asset'),
    theme: always('asset'),
    'icon.svg': always('asset'),
    developers: always('data'),
    api: (second: string, third: string): RouteGroup => {
      if (second === 'media' && third === 'file') return 'file'
      return second === 'users' && /^(login|forgot-password|reset-password|first-register|unlock)$/.test(third)
        ? 'login'
        : 'api'
    },
  }),
)
