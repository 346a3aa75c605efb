import type { Payload } from 'payload'
import { put } from './records'
import { aCrowd } from './shapes'

/**
 * A network of `pairs` mentorships among twice as many cities, most of them near Brussels; two more whose cities lie
 * beyond the map, or nowhere. Returns the names of the cities that are on the map.
 */
export async function putNetwork(payload: Payload, pairs: number): Promise<string[]> {
  const always = { visibility: 'always' }
  const project = await put(payload, 'projects', { name: 'Netwerkproject', ...always })
  const city = (name: string, coordinates?: [number, number]) =>
    put(payload, 'partner-cities', { name, country: 'BE', ...(coordinates ? { coordinates } : {}), ...always })
  const pair = (mentor: string, learner: string, confirmed: boolean) =>
    put(payload, 'mentorships', { project: project.id, mentor, learner, confirmed, ...always })
  const names: string[] = []
  for (const { mentor, learner, isConfirmed } of aCrowd(pairs)) {
    const made = []
    for (const { name, coordinates } of [mentor, learner]) {
      made.push((await city(name.text, coordinates)).id)
      names.push(name.text)
    }
    await pair(made[0] ?? '', made[1] ?? '', isConfirmed)
  }
  const beyond = [await city('Dakar', [-17.44, 14.69]), await city('Kinshasa', [15.31, -4.32])]
  const nowhere = [await city('Ergens'), await city('Elders')]
  for (const [mentor, learner] of [beyond, nowhere]) await pair(mentor?.id ?? '', learner?.id ?? '', true)
  return names
}
