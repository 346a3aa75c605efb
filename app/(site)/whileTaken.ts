type Taken = {
  signal: AbortSignal
  /** Milliseconds that its taker may keep it waiting, all in all … */
  patience: number
  /** … beyond those that so many bytes a second take. */
  rate: number
}

/**
 * The same stream; `leave` is called once, when it is over, has failed, or nobody takes it any more: neither does whoever
 * takes a little now and then. Only the taker's time counts, not what it takes to make the next piece.
 */
export function whileTaken(
  stream: ReadableStream<Uint8Array>,
  leave: () => void,
  { signal, patience, rate }: Taken,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  let timer: NodeJS.Timeout | undefined
  let [left, handedAt] = [patience, performance.now()]
  let rest: Uint8Array = new Uint8Array()
  const over = () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
    leave()
  }
  const giveUp = () => {
    over()
    reader.cancel(new Error('Nobody takes this pack any more.')).catch(() => undefined)
  }
  signal.addEventListener('abort', giveUp, { once: true })
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(timer)
        left = Math.min(patience, left - (performance.now() - handedAt))
        try {
          if (rest.byteLength === 0) rest = (await reader.read()).value ?? rest
          if (rest.byteLength > 0) {
            // In pieces that a slow taker has in a moment: what is on its way at once cannot be seen being taken.
            const piece = rest.subarray(0, largest)
            rest = rest.subarray(largest)
            left += (piece.byteLength / rate) * 1000
            handedAt = performance.now()
            timer = setTimeout(() => {
              giveUp()
              controller.error(new Error('Nobody takes this pack any more.'))
            }, left)
            controller.enqueue(piece)
            return
          }
          over()
          controller.close()
        } catch (error) {
          over()
          controller.error(error)
        }
      },
      cancel: giveUp,
    },
    { highWaterMark: 0 },
  )
}

/** Bytes. */
const largest = 65_536
