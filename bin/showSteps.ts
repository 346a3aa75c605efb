import type { Progress } from '@/collections/keep/progress'
import { showProgress } from './prepare'

/** Progress of something with very many steps: a bar on a screen, ten lines in a log. */
export function showSteps(): Progress {
  let last = -1
  return (step) => {
    const { what, done, total } = step
    const tenth = Math.floor((done / total) * (process.stdout.isTTY ? 200 : 10))
    if (tenth === last && done !== total) return
    last = tenth
    if (process.stdout.isTTY) showProgress(step)
    else console.log(`  ${done}/${total} ${what}`)
  }
}
