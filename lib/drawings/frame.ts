import { geoConicConformal } from 'd3-geo'

/** The sheet on which Europe is drawn, in units of the drawing. */
export const sheet = { width: 640, height: 660 } as const

/** Places that have to be on it, as longitude and latitude in degrees: Iceland, Portugal, Malta, Crete, Cyprus, the North Cape. */
const corners: [number, number][] = [
  [-22, 64],
  [-10, 36.2],
  [14.4, 35.6],
  [25, 34.7],
  [33.6, 34.8],
  [26, 70.6],
]

/**
 * Lambert's conformal conic projection with the parallels and the centre that the European Union uses for its own maps
 * (ETRS89-LCC, EPSG 3034): shapes stay what they are, from Cyprus to the North Cape.
 */
export const projection = geoConicConformal()
  .rotate([-10, 0])
  .center([0, 52])
  .parallels([35, 65])
  .fitExtent(
    [
      [4, 6],
      [sheet.width - 4, sheet.height - 4],
    ],
    { type: 'MultiPoint', coordinates: corners },
  )
  .clipExtent([
    [-4, -4],
    [sheet.width + 4, sheet.height + 4],
  ])

/** Longitude and latitude in degrees as a point on the sheet; undefined for what lies beyond its edges. */
export function onSheet(coordinates: [number, number]): [x: number, y: number] | undefined {
  const [x, y] = projection(coordinates) ?? [Number.NaN, Number.NaN]
  const isOn = x >= 0 && x <= sheet.width && y >= 0 && y <= sheet.height
  return isOn ? [x, y] : undefined
}
