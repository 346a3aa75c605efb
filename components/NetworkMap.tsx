import type { Dictionary } from '@/lib/dictionaries/dictionary'
import {
  type NetworkMap as Drawing,
  drawMap,
  type MapCity,
  type MapSize,
  narrowMap,
  wideMap,
} from '@/lib/drawings/drawMap'
import { borders, land } from '@/lib/drawings/landOfEurope'
import type { Locale } from '@/lib/locales'
import type { Mentorship } from '@/lib/model/mentorship'
import style from './Drawing.module.css'
import { DrawnLink, Legend, langOf, Mark, PairArrow, titleOf } from './DrawnParts'
import { LinkList } from './LinkList'

type Props = { mentorships: Mentorship[]; locale: Locale; words: Dictionary }

/**
 * The cities of a network on a map of Europe, drawn for a desk and for a telephone; the style sheet shows one of the two.
 * What cannot be on it is said below. A table that says the same belongs right after it.
 */
export function NetworkMap({ mentorships, locale, words }: Props) {
  const [wide, narrow] = [drawMap(mentorships, wideMap), drawMap(mentorships, narrowMap)]
  const t = words.network
  if (wide.cities.length === 0) return <Elsewhere drawing={wide} locale={locale} words={words} />
  return (
    <figure className={`${style.drawing} ${style.map} ${style.twice}`}>
      <div className={style.frame}>
        <Drawn drawing={wide} size={wideMap} kind="wide" {...{ locale, words }} />
        <Drawn drawing={narrow} size={narrowMap} kind="narrow" {...{ locale, words }} />
      </div>
      <figcaption>
        <Legend
          parts={wide.cities.map(({ part }) => part)}
          isOpen={wide.arrows.some(({ mentorship }) => !mentorship.isConfirmed)}
          words={words}
        />
        {wide.isApart && <p>{t.sideBySide}</p>}
        <Unnamed drawing={wide} kind="wide" words={words} />
        <Unnamed drawing={narrow} kind="narrow" words={words} />
        <Elsewhere drawing={wide} locale={locale} words={words} />
      </figcaption>
    </figure>
  )
}

/** Cities that are in the table and not on the map, and why. */
function Elsewhere({
  drawing: { beyond, withoutPlace },
  locale,
  words,
}: { drawing: Drawing } & Omit<Props, 'mentorships'>) {
  return (
    <>
      {beyond.length > 0 && (
        <p>
          {words.network.beyond}
          <LinkList links={beyond} locale={locale} />
        </p>
      )}
      {withoutPlace.length > 0 && (
        <p>
          {words.network.withoutPlace}
          <LinkList links={withoutPlace} locale={locale} />
        </p>
      )}
    </>
  )
}

type Kind = 'wide' | 'narrow'

function Unnamed({ drawing: { cities }, kind, words }: { drawing: Drawing; kind: Kind; words: Dictionary }) {
  const count = cities.filter(({ name }) => !name).length
  return count > 0 && <p className={style[kind]}>{words.network.unnamed(count)}</p>
}

type DrawnProps = { drawing: Drawing; size: MapSize; kind: Kind; locale: Locale; words: Dictionary }

function Drawn({ drawing: { width, height, cities, arrows }, size, kind, locale, words }: DrawnProps) {
  const id = `map-${kind}`
  return (
    <svg
      className={style[kind]}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
    >
      <title id={`${id}-title`}>{words.network.map}</title>
      <desc id={`${id}-about`}>{words.network.aboutMap}</desc>
      <Europe scale={size.scale} />
      {arrows.map((drawn) => (
        <PairArrow key={drawn.mentorship.id} drawn={drawn} words={words} />
      ))}
      {cities.map(
        ({ city, name }) =>
          name?.leader && (
            <line
              key={city.id}
              className={style.leader}
              x1={tenth(name.leader.from.x)}
              y1={tenth(name.leader.from.y)}
              x2={tenth(name.leader.to.x)}
              y2={tenth(name.leader.to.y)}
            />
          ),
      )}
      {cities.map((drawn) => (
        <City key={drawn.city.id} drawn={drawn} size={size} locale={locale} words={words} />
      ))}
    </svg>
  )
}

/** The shapes are in the page once: the second drawing uses those of the first. */
function Europe({ scale }: { scale: number }) {
  if (scale !== 1)
    return (
      <g transform={`scale(${scale})`}>
        <use href="#europe-land" />
        <use href="#europe-borders" />
      </g>
    )
  return (
    <g>
      <path id="europe-land" className={style.land} d={land} />
      <path id="europe-borders" className={style.borders} d={borders} />
    </g>
  )
}

type CityProps = { drawn: MapCity; size: MapSize; locale: Locale; words: Dictionary }

function City({ drawn: { city, part, mark, name }, size, locale, words }: CityProps) {
  return (
    <DrawnLink title={titleOf(city, part, words)} {...(city.path ? { path: city.path } : {})}>
      <circle className={style.field} cx={mark.x} cy={mark.y} r={size.markRadius + 2.5} />
      <Mark part={part} x={mark.x} y={mark.y} radius={size.markRadius} />
      {name && (
        <>
          <rect
            className={style.field}
            x={tenth(name.box.x)}
            y={tenth(name.box.y)}
            width={name.box.width}
            height={name.box.height}
            rx="3"
          />
          <text
            className={style.name}
            fontSize={size.letters}
            x={tenth(anchorOf(name.box, mark.x))}
            y={tenth(name.box.y + name.box.height * 0.74)}
            textAnchor={sideOf(name.box, mark.x)}
            lang={langOf(city, locale)}
          >
            {city.name.text}
          </text>
        </>
      )}
    </DrawnLink>
  )
}

type Span = { x: number; width: number }

/** A name begins or ends where its mark is, so that its room is empty only on the far side. */
const sideOf = ({ x, width }: Span, markX: number): 'start' | 'middle' | 'end' =>
  x >= markX ? 'start' : x + width <= markX ? 'end' : 'middle'

function anchorOf(span: Span, markX: number): number {
  const side = sideOf(span, markX)
  return side === 'start' ? span.x + 2 : side === 'end' ? span.x + span.width - 2 : span.x + span.width / 2
}

const tenth = (value: number): number => Math.round(value * 10) / 10
