import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { onSheet, sheet } from '@/lib/drawings/frame'
import { outline } from '@/lib/drawings/landOfEurope'
import type { City } from '@/lib/model/city'
import style from './Drawing.module.css'

/** Where a city lies, on a small map of Europe; nothing for one that nobody has placed or that lies elsewhere. */
export function LocatorMap({ city, words }: { city: City; words: Dictionary }) {
  const at = city.coordinates && onSheet(city.coordinates)
  if (!at) return null
  const [x, y] = at.map(Math.round)
  return (
    <figure className={`${style.drawing} ${style.map} ${style.locator}`}>
      <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} width="208" height="215" role="img" aria-labelledby="locator">
        <title id="locator">{words.network.whereIs(city.name.text)}</title>
        <path className={style.land} d={outline} />
        <circle className={style.mark} data-part="mentor" cx={x} cy={y} r="15" />
      </svg>
    </figure>
  )
}
