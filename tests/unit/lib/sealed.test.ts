import { describe, expect, test } from '@jest/globals'
import { derivedKey } from '@/lib/derivedKey'
import { seal, unseal } from '@/lib/sealed'

const key = derivedKey('a secret of at least thirty-two characters', 'test')

describe('what is sealed', () => {
  test('opens with its key and for what it is about, and differs each time', () => {
    const [one, other] = [seal(key, 'Łukasz', 'a'), seal(key, 'Łukasz', 'a')]
    expect([unseal(key, one, 'a'), unseal(key, other, 'a')]).toEqual(['Łukasz', 'Łukasz'])
    expect(one).not.toBe(other)
  })

  test('opens with no other key, for nothing else, and not once it was changed', () => {
    const sealed = seal(key, 'text', 'a')
    expect(unseal(derivedKey('a secret of at least thirty-two characters', 'other'), sealed, 'a')).toBeUndefined()
    expect(unseal(key, sealed, 'b')).toBeUndefined()
    for (let at = 0; at < sealed.length; at++) {
      const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`
      // The last letter has bits that stand for nothing.
      if (at < sealed.length - 1) expect([at, unseal(key, changed, 'a')]).toEqual([at, undefined])
    }
    for (const junk of ['', 'x', 'undefined', '\u0000']) expect(unseal(key, junk, 'a')).toBeUndefined()
  })
})
