import { createServer } from 'node:net'

/** Rejects, with what to do, when something else listens there already. */
export const ensureFree = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    createServer()
      .once('error', (error: NodeJS.ErrnoException) => reject(new Error(advice(error, port))))
      .listen(port, host, function (this: ReturnType<typeof createServer>) {
        this.close(() => resolve())
      })
  })

const advice = ({ code, message }: NodeJS.ErrnoException, port: number): string => {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`
  if (code === 'EACCES')
    return `Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`
  return message
}
