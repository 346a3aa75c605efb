import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'
import type { Surface } from './surface'

/** The files of Next that answer at an address of their own. */
const answering =
  /^(page|route|default|sitemap|robots|manifest|(opengraph|twitter)-image\d*|(apple-)?icon\d*|favicon)\.(tsx?|jsx?|mdx|svg|png|jpe?g|gif|ico|xml|txt|json|webmanifest)$/

/** Every route of app/ by its file: `/(site)/[locale]/page`. What is no code has `/route` behind it, as Next calls it. */
export const routesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && answering.test(entry.name))
    .map(({ name, parentPath }) => {
      const at = `/${path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/')}`
      return /\.[jt]sx?$/.test(name) ? at.replace(/\.[jt]sx?$/, '') : `${at}/route`
    })

/** Every way into Payload's REST API: `GET press-releases /:id`; those of no collection are called `*`. */
export function endpointsOf(config: SanitizedConfig): string[] {
  const ways = (slug: string, endpoints: false | { method: string; path: string }[] | undefined) =>
    (endpoints || []).map(({ method, path: at }) => `${method.toUpperCase()} ${slug} ${at}`)
  return [
    ...ways('*', config.endpoints),
    ...config.collections.flatMap(({ slug, endpoints }) => ways(slug, endpoints)),
    ...config.globals.flatMap(({ slug, endpoints }) => ways(slug, endpoints)),
  ]
}

/** What answers and is in no surface's list, and what is in a list and does not answer (any more). */
export function notInStep(surfaces: readonly Surface[], there: { routes: string[]; endpoints: string[] }): string[] {
  const listed = {
    routes: new Set(surfaces.flatMap(({ routes }) => routes ?? [])),
    endpoints: new Set(surfaces.flatMap(({ endpoints }) => endpoints ?? [])),
  }
  return (['routes', 'endpoints'] as const).flatMap((kind) => [
    ...there[kind].filter((one) => !listed[kind].has(one)).map((one) => `${one} answers and is in no list`),
    ...[...listed[kind]].filter((one) => !there[kind].includes(one)).map((one) => `${one} is listed and not there`),
  ])
}
