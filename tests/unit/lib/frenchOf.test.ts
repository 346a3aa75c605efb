import { expect, test } from '@jest/globals'
import { dictionary } from '@/lib/dictionaries/dictionary'
import { frenchOf } from '@/lib/frenchOf'

test.each([
  ['IncluCities', 'd’IncluCities'],
  ['Unia', 'd’Unia'],
  ['Été 2027', 'd’Été 2027'],
  ['Œuvre', 'd’Œuvre'],
  ['« Asile »', 'd’« Asile »'],
  ['Habitat et Humanisme', 'd’Habitat et Humanisme'],
  ['Hôpital Erasme', 'd’Hôpital Erasme'],
  ['Horizon Europe', 'd’Horizon Europe'],
  ['Ypres', 'd’Ypres'],
  ['Brulocalis', 'de Brulocalis'],
  ['Wallonie', 'de Wallonie'],
  ['Hasselt', 'de Hasselt'],
  ['Huy', 'de Huy'],
  ['Halle', 'de Halle'],
  ['Yaoundé', 'de Yaoundé'],
  ['Onze', 'de Onze'],
  ['11.11.11', 'de 11.11.11'],
  ['Le Havre', 'du Havre'],
  ['Les Lilas', 'des Lilas'],
  ['La Louvière', 'de La Louvière'],
  ['Lesse', 'de Lesse'],
])('French says « de » before %s as in « %s »', (name, expected) => {
  expect(frenchOf(name)).toBe(expected)
})

test('the heading over a French boilerplate is one that a French speaker would write', () => {
  expect(dictionary('fr').release.about('IncluCities')).toBe('À propos d’IncluCities')
  expect(dictionary('fr').release.about('Brulocalis')).toBe('À propos de Brulocalis')
})
