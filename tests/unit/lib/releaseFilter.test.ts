import { expect, test } from '@jest/globals'
import { everything, parseFilter, printFilter, toggled } from '@/lib/releaseFilter'

const parsed = (query: string) => parseFilter(new URLSearchParams(query))

test('an empty question is everything, its first page', () => {
  expect(parsed('')).toEqual({ filter: everything, page: 1, faults: [] })
  expect(parsed('kind=&year=&page=')).toEqual({ filter: everything, page: 1, faults: [] })
})

test('one address for one question: order and repetition change nothing', () => {
  const query =
    'kind=statement&project=inclucities&city=brussel&city=jelgava&contact=celine-mercier&year=2021&year=2022&language=fr'
  const { filter, faults } = parsed(
    'year=2022&contact=celine-mercier&city=jelgava&project=inclucities&language=fr&city=brussel&city=jelgava&year=2021&kind=statement',
  )
  expect(faults).toEqual([])
  expect(printFilter(filter)).toBe(query)
  expect(printFilter(parsed(query).filter, 3)).toBe(`${query}&page=3`)
})

test('names each fault with what was found', () => {
  expect(parsed('kind=poem&year=22&month=13&language=de&page=0&topic=A%00').faults).toEqual([
    { name: 'kind', found: 'poem' },
    { name: 'topic', found: 'A\0' },
    { name: 'year', found: '22' },
    { name: 'month', found: '13' },
    { name: 'language', found: 'de' },
    { name: 'page', found: '0' },
  ])
  expect(parsed('page=1&page=2').faults).toHaveLength(1)
  expect(parsed(Array.from({ length: 60 }, (_, at) => `topic=t${at}`).join('&')).faults).toHaveLength(1)
})

test('leaves names alone that are none of its own', () => {
  expect(parsed('utm_source=x&__proto__=1&constructor=2')).toEqual({ filter: everything, page: 1, faults: [] })
})

test('a choice is added, and taken away again', () => {
  const one = toggled(everything, 'city', 'jelgava')
  expect(one.city).toEqual(['jelgava'])
  expect(toggled(toggled(one, 'city', 'brussel'), 'city', 'jelgava').city).toEqual(['brussel'])
})
