import { describe, expect, test } from '@jest/globals'
import { databaseFaults } from '@/collections/databaseFaults'

const faults = (databaseUrl: string, databaseFlavour: 'full' | 'plain' = 'full') =>
  databaseFaults({ databaseUrl, databaseFlavour }, true)

describe('in production', () => {
  test.each(['mongodb://db', 'mongodb://db:27017/press?w=majority', 'mongodb://a,b/press?replicaSet='])(
    '%s has no transactions, and whoever starts the press room is told what to do',
    (url) => {
      expect(faults(url)).toEqual([expect.stringMatching(/replicaSet=.*half written.*rs\.initiate/s)])
    },
  )

  test.each([
    'mongodb://db/?replicaSet=rs0',
    'mongodb://a,b:27018,c/press?w=majority&replicaSet=rs0',
    // Its replica set is told by the name server; it is looked at once connected.
    'mongodb+srv://db.example.org/press',
    'file:.data/press-room.db',
  ])('%s may be opened', (url) => {
    expect(faults(url)).toEqual([])
  })

  test('a server without transactions may be opened by whoever says that it has none', () => {
    expect(faults('mongodb://db', 'plain')).toEqual([])
  })
})

test('while somebody works on the press room a single server will do', () => {
  expect(databaseFaults({ databaseUrl: 'mongodb://db', databaseFlavour: 'full' }, false)).toEqual([])
})
