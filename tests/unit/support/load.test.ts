import { expect, test } from '@jest/globals'
import { at, readWrk } from '../../support/load'

const said = `Running 2s test @ http://127.0.0.1:3461/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.02ms  400.10us   9.31ms   91.41%
    Req/Sec    31.90k     1.21k   34.00k    70.00%
  Latency Distribution
     50%  980.00us
     75%    1.10ms
     90%    1.33ms
     99%    1.02s ${''}
  63512 requests in 2.00s, 0.62GB read
  Socket errors: connect 0, read 2, write 0, timeout 1
  Non-2xx or 3xx responses: 40
Requests/sec:  31740.55
Transfer/sec:    317.41MB
`

test('what wrk says is read in milliseconds, with all that failed', () => {
  expect(readWrk(said)).toEqual({ perSecond: 31740.55, p50: 0.98, p99: 1020, failed: 43 })
})

test('what it does not say is no figure', () => {
  expect(readWrk('unable to connect')).toEqual({
    perSecond: Number.NaN,
    p50: Number.NaN,
    p99: Number.NaN,
    failed: 0,
  })
})

test('shares of times are found whatever their order', () => {
  expect([0, 0.5, 0.95, 1].map((share) => at(share, [5, 1, 4, 2, 3]))).toEqual([1, 3, 5, 5])
  expect(at(0.5, [])).toBeNaN()
})
