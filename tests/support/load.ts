import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import autocannon from 'autocannon'
import { onPath } from '@/bin/onPath'

/** What a server did under load; times in milliseconds. `failed`: answers other than 2xx and 3xx, and none at all. */
export type Loaded = { perSecond: number; p50: number; p99: number; failed: number }

type Load = { connections: number; seconds: number; headers?: Record<string, string> }

const wrk = onPath(['wrk'])

/** What makes the load here. autocannon is always there, and takes as much of the machine as a cache that it asks. */
export const loader = wrk ? 'wrk' : 'autocannon (Debian: apt-get install wrk, for one that takes less of the machine)'

/** Asks one address again and again, on so many connections that stay open. */
export const load = (url: string, how: Load): Promise<Loaded> => (wrk ? byWrk(wrk, url, how) : byAutocannon(url, how))

async function byAutocannon(url: string, { connections, seconds, headers = {} }: Load): Promise<Loaded> {
  const { requests, latency, non2xx, errors } = await autocannon({ url, connections, duration: seconds, headers })
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors }
}

async function byWrk(program: string, url: string, { connections, seconds, headers = {} }: Load): Promise<Loaded> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const asked = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...given, url]
  return readWrk((await promisify(execFile)(program, asked)).stdout)
}

/** What wrk 4 prints at its end. */
export function readWrk(said: string): Loaded {
  const found = (what: RegExp) => what.exec(said)?.slice(1) ?? []
  const time = (share: number): number => {
    const [value, unit = ''] = found(new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s|m)\\s*$`, 'm'))
    return Number(value) * ({ us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit] ?? Number.NaN)
  }
  const lost = found(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/)
  const [refused = '0'] = found(/Non-2xx or 3xx responses: (\d+)/)
  return {
    perSecond: Number(found(/Requests\/sec:\s+([\d.]+)/)[0]),
    p50: time(50),
    p99: time(99),
    failed: [refused, ...lost].reduce((sum, one) => sum + Number(one), 0),
  }
}

/** What stands at a share of the times, the smallest at 0 and the largest at 1. */
export const at = (share: number, times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.round((times.length - 1) * share)] ?? Number.NaN

export const median = (numbers: readonly number[]): number => at(0.5, numbers)
