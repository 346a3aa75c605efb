import { expect, test } from '@jest/globals'
import { routeGroup } from '@/lib/routeGroup'

test.each([
  ['/', 'home'],
  ['/nl', 'home'],
  ['/nl/releases', 'list'],
  ['/fr/releases/un-titre', 'release'],
  ['/r/2026-417', 'release'],
  ['/nl/releases/een-titel/release.pdf', 'document'],
  ['/nl/releases/een-titel/pack.zip', 'document'],
  ['/nl/releases/een-titel/release.json', 'data'],
  ['/nl/search', 'search'],
  ['/nl/search/suggestions.json', 'suggestions'],
  ['/en/feed.ninjs.json', 'feed'],
  ['/nl/contacts/ada', 'page'],
  ['/api/media/file/0123.jpg', 'file'],
  ['/api/users/login', 'login'],
  ['/api/press-releases', 'api'],
  ['/pass/abc/nl', 'pass'],
  ['/admin/collections/media', 'admin'],
  ['/_next/static/x.css', 'asset'],
  ['/health/ready', 'health'],
  ['/wp-login.php', 'other'],
  ['/constructor/x', 'other'],
  ['/__proto__', 'other'],
])('%s is counted as %s', (path, group) => {
  expect(routeGroup(path)).toBe(group)
})
