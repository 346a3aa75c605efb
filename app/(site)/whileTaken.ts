type Taken = { signal: AbortSignal /** Milliseconds in which something has to be taken. */; patience: number }

/** The same stream; `leave` is called once, when it is over, has failed, or nobody takes it any more. */
export function whileTaken(
  stream: ReadableStream<Uint8Array>,
  leave: () => void,
  { signal, patience }: Taken,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  let timer: NodeJS.Timeout | undefined
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
        try {
          const { value } = await reader.read()
          if (value) {
            controller.enqueue(value)
            timer = setTimeout(() => {
              giveUp()
              controller.error(new Error('Nobody takes this pack any more.'))
            }, patience)
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
