import type { Dictionary } from '@/lib/dictionaries/dictionary'
import {
  drawNetwork,
  markRadius,
  type NetworkCity,
  type NetworkSize,
  narrowNetwork,
  wideNetwork,
} from '@/lib/drawings/drawNetwork'
import { citiesIn } from '@/lib/drawings/pairs'
import type { Locale } from '@/lib/locales'
import type { Mentorship } from '@/lib/model/mentorship'
import style from './Drawing.module.css'
import { DrawnLink, Legend, langOf, Mark, PairArrow, titleOf } from './DrawnParts'

type Props = { mentorships: Mentorship[]; locale: Locale; words: Dictionary }

/**
 * Who advises whom as a picture: mentor cities left, learner cities right. It is drawn for a desk and for a telephone,
 * and the style sheet shows one of the two. A table that says the same belongs right after it.
 */
export function NetworkPicture({ mentorships, locale, words }: Props) {
  if (mentorships.length === 0) return null
  const isOpen = mentorships.some(({ isConfirmed }) => !isConfirmed)
  return (
    <figure className={`${style.drawing} ${style.network} ${style.twice}`}>
      <div className={style.frame}>
        <Drawn size={wideNetwork} kind="wide" {...{ mentorships, locale, words }} />
        <Drawn size={narrowNetwork} kind="narrow" {...{ mentorships, locale, words }} />
      </div>
      <figcaption>
        <Legend parts={['mentor', 'learner']} isOpen={isOpen} words={words} />
      </figcaption>
    </figure>
  )
}

function Drawn({ size, kind, mentorships, locale, words }: Props & { size: NetworkSize; kind: 'wide' | 'narrow' }) {
  const { width, height, mentors, learners, arrows } = drawNetwork(mentorships, size)
  const id = `network-${kind}`
  return (
    <svg
      className={style[kind]}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
    >
      <title id={`${id}-title`}>{words.network.title}</title>
      <desc id={`${id}-about`}>{words.network.about(mentorships.length, citiesIn(mentorships).length)}</desc>
      {arrows.map((drawn) => (
        <PairArrow key={drawn.mentorship.id} drawn={drawn} words={words} />
      ))}
      {mentors.map((drawn) => (
        <City key={drawn.city.id} drawn={drawn} part="mentor" letters={size.letters} {...{ locale, words }} />
      ))}
      {learners.map((drawn) => (
        <City key={drawn.city.id} drawn={drawn} part="learner" letters={size.letters} {...{ locale, words }} />
      ))}
    </svg>
  )
}

type CityProps = {
  drawn: NetworkCity
  part: 'mentor' | 'learner'
  letters: number
  locale: Locale
  words: Dictionary
}

function City({ drawn: { city, x, y, lines, text }, part, letters, locale, words }: CityProps) {
  const isLeft = part === 'mentor'
  const [from, to] = isLeft ? [text.x - 4, x + markRadius + 4] : [x - markRadius - 4, text.x + text.width + 4]
  const height = Math.max(24, lines.length * text.leading + 4)
  return (
    <DrawnLink title={titleOf(city, part, words)} {...(city.path ? { path: city.path } : {})}>
      <rect
        className={style.field}
        x={tenth(from)}
        y={tenth(y - height / 2)}
        width={tenth(to - from)}
        height={height}
        rx="3"
      />
      <Mark part={part} x={tenth(x)} y={tenth(y)} radius={markRadius} />
      <text className={style.name} fontSize={letters} lang={langOf(city, locale)}>
        {lines.map((line, index) => (
          <tspan key={line} x={tenth(text.x)} y={tenth(text.y + index * text.leading)}>
            {line}
          </tspan>
        ))}
      </text>
    </DrawnLink>
  )
}

const tenth = (value: number): number => Math.round(value * 10) / 10
