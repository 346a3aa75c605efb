import { isIPv6 } from 'node:net'

/**
 * Whom to count an attempt against. A connection from this machine or a private network comes through the newsroom's own
 * proxy, and the last entry of X-Forwarded-For is the one that this proxy wrote; whatever stands before it, and the
 * whole header on a direct connection, is the client's own word and counts for nothing.
 * Of an IPv6 address only the network (/64) counts: a household has all the others to choose from.
 */
export function clientAddress(socket: string | undefined, forwardedFor: string | undefined): string {
  const direct = plain(socket ?? 'unknown')
  const forwarded = forwardedFor?.split(',').at(-1)?.trim()
  return network(isOurs(direct) && forwarded ? plain(forwarded) : direct)
}

/** An IPv4 address that is written as IPv6 is still one. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase()

/** Loopback and private networks: RFC 1122, RFC 1918, RFC 4193, RFC 4291. */
const isOurs = (address: string): boolean =>
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80:)/.test(address)

function network(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const groups = head ? head.split(':') : []
  const rest = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':')
}
