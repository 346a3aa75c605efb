import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { packName } from '@/lib/formats/pack/packName'

test('a name in a pack is one that Windows, macOS and Linux can store, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(999), (words, number) => {
      const name = packName(number, words, 'jpg')
      expect(name).toMatch(/^\d{2,3}(-[a-z0-9]+)*\.jpg$/)
      expect(name.length).toBeLessThanOrEqual(76)
    }),
  )
})

test.each([
  [1, 'CON', '01-con.png'],
  [2, 'nul.', '02-nul.png'],
  [12, 'Été à Saint-Jean-de-la-Ruelle', '12-ete-a-saint-jean-de-la-ruelle.png'],
  [3, '日本', '03.png'],
  [4, '../../etc/passwd', '04-etc-passwd.png'],
])('%i and %j make %s', (number, words, name) => expect(packName(number, words, 'png')).toBe(name))
