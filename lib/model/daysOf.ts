import type { Day } from './contact'

const week: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** "maandag–vrijdag" for three days and more in a row, "maandag, woensdag" for others. */
export function daysOf(days: readonly Day[], names: Record<Day, string>): string {
  const places = week.flatMap((day, place) => (days.includes(day) ? [place] : []))
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  const called = places.map((place) => names[week[place] as Day])
  const isRow = places.length > 2 && last - first === places.length - 1
  return isRow ? `${called[0]}–${called.at(-1)}` : called.join(', ')
}
