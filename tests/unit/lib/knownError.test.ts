import { expect, test } from '@jest/globals'
import { knownError } from '@/lib/knownError'

test('an error is known again by the same class of another bundle, with all that it says, and no other is', () => {
  const made = [class Away extends knownError('Away') {}, class Away extends knownError('Away') {}] as const
  const cause = new Error('the disk')
  const thrown = new made[0]('It is away.', { cause })
  expect(thrown).toMatchObject({ name: 'Away', message: 'It is away.', cause })
  for (const kind of [...made, Error]) expect(thrown).toBeInstanceOf(kind)
  expect(thrown instanceof knownError('Busy')).toBe(false)
  for (const other of [new Error('It is away.'), { name: 'Away' }, undefined, null])
    expect((other as unknown) instanceof made[1]).toBe(false)
})
