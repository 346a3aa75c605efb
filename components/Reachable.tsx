import type { Dictionary } from '@/lib/dictionaries/dictionary'
import style from './Reachable.module.css'

/** Whether somebody's hours hold at this moment: a word and a shape. */
export const Reachable = ({ is, words }: { is: boolean; words: Dictionary }) => (
  <p className={style.now} data-now={is || undefined}>
    {is ? words.contact.reachableNow : words.contact.outsideHours}
  </p>
)
