import fs from 'node:fs/promises'
import http from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import { getPayload } from 'payload'
import sharp from 'sharp'

/**
 * Changes the words of a picture, then the picture itself, and dies without warning at the step that it is told: in
 * the middle of the so-manieth file that is written or sent to an object storage, or just before the so-manieth that is
 * moved, deleted or asked for there. Says "survived" when there are fewer steps. Run by killedFiles.test.ts as a process of its own.
 */
async function change(dieAt: number): Promise<void> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const data = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff', noise } })
    .jpeg()
    .toBuffer()
  const file = () => ({ data, mimetype: 'image/jpeg', name: 'kill.jpg', size: data.length })
  const { id } = await payload.create({
    collection: 'media',
    data: { visibility: 'always', credit: 'before' },
    file: file(),
    overrideAccess: true,
  })
  dieAtStep(dieAt)
  const update = { collection: 'media', id, data: { credit: 'x'.repeat(100) }, overrideAccess: true } as const
  await payload.update(update)
  await payload.update({ ...update, file: file() })
  // What was replaced is deleted behind the change.
  await new Promise((resolve) => setTimeout(resolve, 500))
  process.stdout.write('survived\n')
  process.exit(0)
}

let step = 0
let last = Number.POSITIVE_INFINITY
const die = () => process.kill(process.pid, 'SIGKILL')

/** Whoever asks an object storage takes this function along at the first question, before anybody is to die. */
const { request } = http
http.request = ((options: http.RequestOptions, ...more: []) => {
  if (last === Number.POSITIVE_INFINITY || ++step !== last) return request(options, ...more)
  if (options.method !== 'PUT') die()
  const sent = request(options, ...more)
  sent.end = ((body: Buffer) => {
    sent.write(body.subarray(0, body.length / 2))
    setTimeout(die, 50)
    return sent
  }) as typeof sent.end
  return sent
}) as typeof http.request

function dieAtStep(given: number): void {
  last = given
  const { writeFile } = fs
  fs.writeFile = (async (path: string, content: Buffer, ...options: []) => {
    if (++step !== last) return writeFile(path, content, ...options)
    await writeFile(path, content.subarray(0, content.length / 2))
    die()
  }) as typeof fs.writeFile
  for (const name of ['rename', 'unlink', 'rm'] as const) {
    const real = fs[name] as (...args: unknown[]) => Promise<void>
    Object.assign(fs, { [name]: async (...args: unknown[]) => (++step === last ? die() : real(...args)) })
  }
  syncBuiltinESMExports()
}

change(Number(process.argv[2])).catch((error) => {
  console.error(error)
  process.exit(1)
})
