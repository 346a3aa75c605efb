import type { Mentorship, MentorshipCity } from '../model/mentorship'

/** What a city is in the pairs that are shown. */
export type Part = 'mentor' | 'learner' | 'both'

/** A city once, however many pairs it is in. */
export type PairedCity = { city: MentorshipCity; part: Part }

/** Every city of these mentorships, in the order in which they name them: the mentor first, then the learner. */
export function citiesIn(mentorships: readonly Mentorship[]): PairedCity[] {
  const cities = new Map<string, PairedCity>()
  const add = (city: MentorshipCity, part: Part) => {
    const before = cities.get(city.id)?.part
    cities.set(city.id, { city, part: before && before !== part ? 'both' : part })
  }
  for (const { mentor, learner } of mentorships) {
    add(mentor, 'mentor')
    add(learner, 'learner')
  }
  return [...cities.values()]
}
