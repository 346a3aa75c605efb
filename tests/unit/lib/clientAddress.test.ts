import { describe, expect, test } from '@jest/globals'
import { clientAddress } from '@/lib/clientAddress'

describe('an attempt is counted against', () => {
  test.each([
    ['whoever is connected', '198.51.100.7', undefined, '198.51.100.7'],
    ['whoever is connected, whatever they say of themselves', '198.51.100.7', '203.0.113.1', '198.51.100.7'],
    ['whoever the newsroom’s own proxy names', '127.0.0.1', '203.0.113.1', '203.0.113.1'],
    [
      'whoever that proxy names last, not what was sent to it',
      '127.0.0.1',
      '10.0.0.1, 1.2.3.4, 203.0.113.1',
      '203.0.113.1',
    ],
    ['the same behind a proxy in a private network', '172.18.0.2', '203.0.113.1', '203.0.113.1'],
    ['nobody else behind one that only looks private', '172.32.0.2', '203.0.113.1', '172.32.0.2'],
    ['an IPv4 address however it is written', '::ffff:127.0.0.1', '::ffff:203.0.113.1', '203.0.113.1'],
    ['the network of an IPv6 address', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['the same network when it is written short', '2001:db8:1:2::6', undefined, '2001:db8:1:2'],
    ['the same when its zeros are left out', '::1', '2001:db8::9', '2001:db8:0:0'],
    ['this machine when nobody else is named', '::1', undefined, '0:0:0:0'],
    ['the unknown together', undefined, undefined, 'unknown'],
  ])('%s', (_, socket, forwardedFor, expected) => {
    expect(clientAddress(socket, forwardedFor)).toBe(expected)
  })
})
