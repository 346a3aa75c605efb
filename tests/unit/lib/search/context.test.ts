import { expect, test } from '@jest/globals'
import { context } from '@/lib/search/context'
import { questionOf } from '@/lib/search/question'

const shown = (text: string, words: string, length?: number): string | undefined =>
  context(text, questionOf(words, 'en'), 'en', length)
    ?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('')

test('items of a list stay apart in one line, and sentences need no point between them', () => {
  const text =
    'What came of it:\n6 cities in the network\n2 conferences\n“The network stays. It grows.”\nA heading\nMore'
  expect(shown(text, 'conferences')).toBe(
    'What came of it: 6 cities in the network · 2 [conferences] · “The network stays. It grows.” A heading · More',
  )
})

test('nothing is shown of a text without what was looked for', () => {
  expect(shown('6 cities\n2 conferences', 'bridge')).toBeUndefined()
})

test('a long text is cut at words around what was looked for', () => {
  const text = `${'Before it much was said of the town hall. '.repeat(6)}The bridge opens in May.\n${'After it there is more. '.repeat(9)}`
  expect(shown(text, 'bridge', 60)).toBe('… The [bridge] opens in May. After it there is more. After it …')
})
