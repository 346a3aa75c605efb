import { paths } from '@/lib/paths'
import { get, type Surface } from '../surface'

/** What is told to whoever watches over the press room, and so to everybody: yes or no. */
export const health: Surface[] = [
  {
    name: 'whether it is there and ready',
    routes: ['/health/live/route', '/health/ready/route'],
    general: () => [get(paths.live()), get(paths.ready()), get(`${paths.ready()}?draft=true`)],
    forStaff: 'the same',
  },
]
