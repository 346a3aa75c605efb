import { describe, expect, test } from '@jest/globals'
import { Busy, Queue } from '@/lib/queue'

const soon = () => new Promise((resolve) => setImmediate(resolve))

describe('a queue', () => {
  test('lets so many work at once, the others in the order in which they came, and sends away whoever comes then', async () => {
    const queue = new Queue(2, 2)
    const [one, two] = [await queue.place(), await queue.place()]
    const order: string[] = []
    const third = queue.place().then((leave) => order.push('third') && leave)
    const fourth = queue.place().then((leave) => order.push('fourth') && leave)
    await expect(queue.place()).rejects.toThrow(Busy)
    expect(queue.length).toEqual({ busy: 2, waiting: 2 })
    two()
    await soon()
    one()
    await Promise.all([third, fourth])
    expect(order).toEqual(['third', 'fourth'])
  })

  test('has its place back when the work fails, and only once however often it is given back', async () => {
    const queue = new Queue(1, 0)
    await expect(queue.run(() => Promise.reject(new Error('Broken')))).rejects.toThrow('Broken')
    const leave = await queue.place()
    leave()
    leave()
    expect(queue.length).toEqual({ busy: 0, waiting: 0 })
  })

  test('gives the seat of whoever gives up to somebody else, and never a place to nobody', async () => {
    const queue = new Queue(1, 1)
    const leave = await queue.place()
    const gone = new AbortController()
    const waits = queue.place({ signal: gone.signal })
    gone.abort(new Error('Gone'))
    await expect(waits).rejects.toThrow('Gone')
    const next = queue.place()
    leave()
    await expect(next).resolves.toBeInstanceOf(Function)
    await expect(queue.place({ signal: gone.signal })).rejects.toThrow('Gone')
  })

  test('seats whoever is patient where there is no seat', async () => {
    const queue = new Queue(1, 0)
    const leave = await queue.place()
    const patient = queue.run(async () => 'done', { isPatient: true })
    leave()
    expect(await patient).toBe('done')
  })
})
