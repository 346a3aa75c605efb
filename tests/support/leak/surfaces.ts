import type { Surface } from './surface'
import { documents } from './surfaces/documents'
import { feeds } from './surfaces/feeds'
import { files } from './surfaces/files'
import { health } from './surfaces/health'
import { pages } from './surfaces/pages'
import { passes } from './surfaces/passes'
import { rest } from './surfaces/rest'
import { search } from './surfaces/search'

/** Every place where something of a release could be seen. A new one joins here, by one entry. */
export const surfaces: Surface[] = [
  ...pages,
  ...feeds,
  ...files,
  ...documents,
  ...passes,
  ...search,
  ...rest,
  ...health,
]
