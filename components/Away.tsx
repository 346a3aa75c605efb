import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { Message } from './Message'
import style from './Page.module.css'

/** What stands where a page cannot be had at this moment: nothing of the newsroom is known then, not even its name. */
export function Away({ words: { away } }: { words: Dictionary }) {
  return (
    <>
      <title>{away.title}</title>
      <meta name="robots" content="noindex" />
      <main id="content" className={style.main}>
        <Message title={away.title} text={away.text} />
      </main>
    </>
  )
}
