import { languageName, monthName } from '@/lib/dates'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import type { Locale } from '@/lib/locales'
import type { Choice, Choices } from '@/lib/model/choices'
import { paths } from '@/lib/paths'
import { everything, type Group, isEverything, type ReleaseFilter, toggled } from '@/lib/releaseFilter'
import style from './ReleaseFilters.module.css'

type Props = { choices: Choices; filter: ReleaseFilter; locale: Locale; words: Dictionary }

/** So many choices of a group are in sight; the others open. */
const inSight = 8
const isShown = ({ isChosen }: Choice, at: number): boolean => isChosen || at < inSight

/** What a list of releases can be narrowed to, as a form that works without a script. `total` are those left. */
export function ReleaseFilters({ choices, filter, total, locale, words }: Props & { total: number }) {
  const t = words.releases
  if (choices.length === 0) return null
  return (
    <details className={style.filters} id="narrow">
      <summary>
        {t.narrow}
        {!isEverything(filter) && ` (${chosenOf(choices).length})`}
      </summary>
      {/* Back in the history the boxes are those of the list again, not as they were left. */}
      <form action={paths.releases(locale)} method="get" autoComplete="off" data-sends-itself>
        {choices.map(({ group, choices: all }) => {
          // What is chosen is never folded away.
          const [shown, folded] = [all.filter(isShown), all.filter((one, at) => !isShown(one, at))]
          return (
            <fieldset key={group}>
              <legend>{t.groups[group]}</legend>
              <Boxes group={group} choices={shown} locale={locale} words={words} />
              {folded.length > 0 && (
                <details>
                  <summary>{t.more(folded.length)}</summary>
                  <Boxes group={group} choices={folded} locale={locale} words={words} />
                </details>
              )}
            </fieldset>
          )
        })}
        <button type="submit">{t.show}</button>
        {/* The script says it once the list is there that was chosen: to whoever does not see the boxes move. */}
        <p role="status" className={style.status} data-said={total > 0 ? t.total(total) : t.nothing} />
      </form>
    </details>
  )
}

/** What has been chosen, as words that can be taken away. */
export function ChosenFilters({ choices, filter, locale, words }: Props) {
  const chosen = chosenOf(choices)
  if (chosen.length === 0) return null
  return (
    <ul className={style.chosen} aria-label={words.releases.chosen}>
      {chosen.map(({ group, choice }) => {
        const label = labelOf(group, choice, locale, words)
        return (
          <li key={`${group} ${choice.value}`}>
            <a
              href={paths.releases(locale, 1, without(filter, group, choice))}
              aria-label={words.releases.remove(label)}
            >
              {label}
            </a>
          </li>
        )
      })}
      <li className={style.clear}>
        <a href={paths.releases(locale, 1, everything)}>{words.releases.clear}</a>
      </li>
    </ul>
  )
}

/** Nothing has all that was chosen: what to leave out, and how much that brings. */
export function NothingLeft({ choices, filter, locale, words, counts }: Props & { counts: number[] }) {
  const chosen = chosenOf(choices)
  const ways = chosen.flatMap((one, at) => {
    const count = counts[at] ?? 0
    return count > 0 ? [{ ...one, count }] : []
  })
  return (
    <div className={style.nothing}>
      <h2>{words.releases.nothing}</h2>
      {ways.length > 0 && (
        <>
          <p>{words.releases.loosen}</p>
          <ul>
            {ways.map(({ group, choice, count }) => (
              <li key={`${group} ${choice.value}`}>
                <a href={paths.releases(locale, 1, without(filter, group, choice))}>
                  {words.releases.without(labelOf(group, choice, locale, words), count)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** What has been chosen, group by group. */
export const chosenOf = (choices: Choices): { group: Group; choice: Choice }[] =>
  choices.flatMap(({ group, choices: all }) =>
    all.filter(({ isChosen }) => isChosen).map((choice) => ({ group, choice })),
  )

/** What a narrowed list is called: what was chosen, and how much that leaves. */
export function titleOf({ choices, locale, words }: Omit<Props, 'filter'>, total: number): string {
  const { title, total: count } = words.releases
  const chosen = chosenOf(choices).map(({ group, choice }) => labelOf(group, choice, locale, words))
  return chosen.length > 0 ? `${title}${words.colon}${chosen.join(', ')} (${count(total)})` : title
}

const without = (filter: ReleaseFilter, group: Group, { value }: Choice): ReleaseFilter =>
  toggled(filter, group, (group === 'year' || group === 'month' ? Number(value) : value) as never)

function Boxes({
  group,
  choices,
  locale,
  words,
}: {
  group: Group
  choices: Choice[]
  locale: Locale
  words: Dictionary
}) {
  return (
    <ul>
      {choices.map((choice) => (
        <li key={choice.value}>
          <label>
            <input type="checkbox" name={group} value={choice.value} defaultChecked={choice.isChosen} />
            <span>{labelOf(group, choice, locale, words)}</span> <span className={style.count}>{choice.count}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

function labelOf(group: Group, { value, label }: Choice, locale: Locale, words: Dictionary): string {
  if (label) return label
  if (group === 'kind') return words.kinds[value as keyof Dictionary['kinds']] ?? value
  if (group === 'language') return languageName(value, locale)
  return group === 'month' ? monthName(Number(value), locale) : value
}
