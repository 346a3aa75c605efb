import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Part } from '@/lib/drawings/pairs'
import type { Locale } from '@/lib/locales'
import type { Mentorship, MentorshipCity } from '@/lib/model/mentorship'
import style from './Drawing.module.css'

/** A link inside a drawing; what has no page is drawn without one. `title` is what it is called, aloud and on hovering. */
export function DrawnLink({ path, title, children }: { path?: string; title: string; children: ReactNode }) {
  const content = (
    <>
      <title>{title}</title>
      {children}
    </>
  )
  return path ? (
    <a href={path} className={style.link}>
      {content}
    </a>
  ) : (
    <g>{content}</g>
  )
}

/** A mentor is a filled mark, a learner a ring, and who is both a ring around a mark. */
export function Mark({ part, x, y, radius }: { part: Part; x: number; y: number; radius: number }) {
  return (
    <>
      <circle className={style.mark} data-part={part} cx={x} cy={y} r={radius - 1} />
      {part === 'both' && <circle className={style.core} cx={x} cy={y} r={radius / 2 - 0.5} />}
    </>
  )
}

/** An arrow that leads to the page of the pair; dashed while the pair is not certain. */
export function PairArrow({
  drawn: { mentorship, line, head },
  words,
}: {
  drawn: { mentorship: Mentorship; line: string; head: string }
  words: Dictionary
}) {
  const { mentor, learner, isConfirmed, path } = mentorship
  const { pair, pairToConfirm } = words.mentorship
  return (
    <DrawnLink path={path} title={(isConfirmed ? pair : pairToConfirm)(mentor.name.text, learner.name.text)}>
      <path className={style.reach} d={line} />
      <path className={style.line} d={line} data-open={isConfirmed ? undefined : true} />
      <path className={style.tip} d={head} />
    </DrawnLink>
  )
}

/** What a city is, in a word. */
const wordFor = (part: Part, { mentorship, network }: Dictionary): string =>
  part === 'both' ? network.both : mentorship[part]

/** What a city in a drawing is called: "Schaarbeek, mentorstad". */
export const titleOf = ({ name }: MentorshipCity, part: Part, words: Dictionary): string =>
  words.network.city(name.text, wordFor(part, words))

/** The language of a name, where it is not that of the page. */
export const langOf = ({ name }: MentorshipCity, locale: Locale): Locale | undefined =>
  name.lang === locale ? undefined : name.lang

/** What the signs mean; only those that are there. */
export function Legend({ parts, isOpen, words }: { parts: readonly Part[]; isOpen: boolean; words: Dictionary }) {
  return (
    <ul className={style.legend}>
      {(['mentor', 'learner', 'both'] as const)
        .filter((part) => parts.includes(part))
        .map((part) => (
          <li key={part}>
            <svg className={style.sign} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <Mark part={part} x={7} y={7} radius={6} />
            </svg>
            {wordFor(part, words)}
          </li>
        ))}
      {isOpen && (
        <li>
          <svg className={style.sign} viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
            <path className={style.line} data-open d="M1 5H27" />
            <path className={style.tip} d="M36 5 27 0v10z" />
          </svg>
          {words.mentorship.unconfirmed}
        </li>
      )}
    </ul>
  )
}
