import { availableParallelism, loadavg } from 'node:os'

/** Where and when something was measured. The load is that of the last minute, others' and ours. */
export const machine = (): string =>
  `${new Date().toISOString().slice(0, 16)}Z, ${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`
