import { lookup } from 'node:dns'
import { request as askHttp } from 'node:http'
import { request as askHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** What became of a question: the HTTP status, or why there was none. `alive` also where robots are turned away. */
export type Answer = { state: 'alive' | 'dead'; answer: string }

/** Whether an address may be asked at all; by default those of the public internet (no private, local or reserved range). */
export type MayReach = (address: string) => boolean

export const isPublicAddress: MayReach = (address) =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'

const limits = { redirects: 5, milliseconds: 10_000 } as const

/**
 * Asks a web address whether it answers: HEAD, and GET where HEAD is not known. Follows redirects, each of which is
 * looked at anew; never connects to an address outside `mayReach`, also when a name leads there at that moment
 * (the address that was looked at is the one that is connected to). Reads no body. Never throws.
 */
export async function askLink(url: string, mayReach: MayReach = isPublicAddress): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    let at = new URL(url)
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const head = await ask(at, 'HEAD', mayReach, signal)
      const { status, location } = [400, 403, 404, 405, 501].includes(head.status)
        ? await ask(at, 'GET', mayReach, signal)
        : head
      if (status < 300 || status >= 400 || !location)
        return { state: isGone(status) ? 'dead' : 'alive', answer: String(status) }
      at = new URL(location, at)
    }
    return { state: 'dead', answer: 'too many redirects' }
  } catch (error) {
    return { state: 'dead', answer: signal.aborted ? 'no answer in 10 s' : reason(error) }
  }
}

/** Not there, or not able to answer. What wants a password or dislikes robots (401, 403, 429) is there. */
const isGone = (status: number): boolean => status === 404 || status === 410 || status >= 500

const reason = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message
}

function ask(url: URL, method: 'HEAD' | 'GET', mayReach: MayReach, signal: AbortSignal) {
  return new Promise<{ status: number; location: string | undefined }>((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (!/^https?:$/.test(url.protocol)) return reject(new Error('not http'))
    if (isIP(host) && !mayReach(host)) return reject(new Error('not a public address'))
    const options = {
      method,
      signal,
      lookup: only(mayReach),
      headers: { 'User-Agent': 'press-room link check', Accept: '*/*' },
    }
    const asked = (url.protocol === 'https:' ? askHttps : askHttp)(url, options, (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location })
      response.destroy()
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Resolves a name as the system does, and fails when any of its addresses may not be reached. */
const only =
  (mayReach: MayReach): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      if (addresses.some(({ address }) => !mayReach(address))) return callback(new Error('not a public address'), '')
      if (options.all) return callback(null, addresses)
      const [first] = addresses
      return first ? callback(null, first.address, first.family) : callback(new Error('no address'), '')
    })
