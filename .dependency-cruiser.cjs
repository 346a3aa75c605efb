/**
 * Who may import whom. Rooms lean on each other in one direction only:
 * collections ← lib/model ← { lib/queries, lib/formats, components } ← app
 */
const room = {
  app: '^app/',
  admin: '^app/\\(payload\\)/',
  bin: '^bin/',
  collections: '^collections/',
  components: '^components/',
  config: '^payload\\.config\\.ts$',
  demo: '^demo/',
  door: '^lib/queries/door\\.ts$',
  drawings: '^lib/drawings/',
  formats: '^lib/formats/',
  leaves:
    '^lib/(accounts|adminPolicy|afterValue|answer|attempts|clientAddress|counter|countries|dates|derivedKey|drain|env|fileName|frenchOf|graphQLQuestion|hoursInFrench|intl|jobRuns|knownError|letter|licences|linked|locales|logger|mail|metrics|newsroomWatch|oneForAll|outlines|passes|passToken|paths|qr|queue|releaseFilter|requests|routeGroup|scripts|scrub|sealed|secret|sentPages|typeset|wallClock|watch|whyNotKept|withoutBody|xmp|xmpInFile|zones)\\.ts$|^lib/dictionaries/',
  model: '^lib/model/',
  queries: '^lib/queries/',
  search: '^lib/search/',
  tests: '^tests/',
}
const payload = '^(payload|@payloadcms)(/|$)|node_modules/(payload|@payloadcms)/'

/** `from` may import, of what is ours, only what matches one of `to`. */
const only = (name, from, to) => ({
  name: `${name}-keeps-to-its-neighbours`,
  severity: 'error',
  from: { path: from },
  to: { path: '^(app|bin|collections|components|demo|lib|tests)/|^payload\\.config\\.ts$', pathNot: to },
})

module.exports = {
  forbidden: [
    only('collections', room.collections, [room.collections, room.leaves]),
    only('leaves', room.leaves, [room.leaves]),
    only('model', room.model, [room.model, room.collections, room.leaves]),
    only('drawings', room.drawings, [room.drawings, room.model, room.leaves]),
    only('formats', room.formats, [room.formats, room.model, room.leaves]),
    only('search', room.search, [room.search, room.model, room.leaves]),
    only('queries', room.queries, [room.queries, room.search, room.model, room.collections, room.leaves, room.config]),
    only('browser-scripts', '^components/browser/', ['^components/browser/']),
    only('components', '^components/(?!admin/|browser/)', [
      '^components/(?!admin/|browser/)',
      room.drawings,
      room.model,
      room.leaves,
    ]),
    only('components-of-the-admin', '^components/admin/', [room.components, room.collections, room.model, room.leaves]),
    only('app', room.app, [
      room.app,
      room.components,
      room.formats,
      room.model,
      room.queries,
      room.leaves,
      room.config,
    ]),
    only('demo', room.demo, [room.demo, room.collections, room.leaves]),
    {
      name: 'shapes-formats-and-components-take-only-types-of-payload',
      comment: 'Components for the admin are the exception: they live inside Payload.',
      severity: 'error',
      from: { path: [room.model, room.drawings, room.formats, room.components], pathNot: '^components/admin/' },
      to: { path: payload, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-door',
      comment: 'Only the door, the demo, tests, commands and the admin open Payload.',
      severity: 'error',
      from: { pathNot: [room.door, room.demo, room.tests, room.bin, room.admin] },
      to: { path: room.config },
    },
    {
      name: 'only-the-door-redeems-a-pass',
      comment: 'Whoever redeems one may read as its holder.',
      severity: 'error',
      from: { pathNot: [room.door, room.tests] },
      to: { path: '^collections/passes/redeemPass\\.ts$' },
    },
    {
      name: 'only-commands-keep-a-newsroom',
      comment:
        'Backup, restore and copy read and write everything, past the gate. The database finishes what they began.',
      severity: 'error',
      from: { pathNot: [room.bin, room.tests, '^collections/keep/', '^collections/database\\.ts$'] },
      to: { path: '^collections/keep/' },
    },
    {
      name: 'nothing-leans-on-app-demo-tests',
      severity: 'error',
      from: { path: [room.config, '^instrumentation\\.ts$'] },
      to: { path: [room.tests, room.app, room.demo] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
