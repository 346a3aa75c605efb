import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { contrast, legible, toTheme } from '@/lib/formats/theme'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'))

test('black on white is the strongest contrast there is, a colour on itself the weakest', () => {
  expect(contrast('000000', 'ffffff')).toBeCloseTo(21)
  expect(contrast('777777', '777777')).toBe(1)
})

test('whatever colour a newsroom chooses, its links can be read on paper and in the dark', () => {
  fc.assert(
    fc.property(colour, (chosen) => {
      expect(contrast(legible(chosen, 'fdfcf9', '000000'), 'fdfcf9')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(legible(chosen, '16181a', 'ffffff'), '16181a')).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour that is legible already stays as it was chosen', () => {
  expect(toTheme('0b4f6c')).toContain('--accent:#0b4f6c')
})
