import { showProgress } from './prepare'

/** `npm run demo`: puts the demo newsroom in again; what has been changed in it is mended, nothing comes in twice. */
async function demo(): Promise<void> {
  process.env = { ...process.env, NODE_ENV: 'production' }
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { putDemo } = await import('@/demo/put')
  const payload = await getPayload({ config })
  await putDemo(payload, showProgress)
  await payload.destroy()
}

await demo()
process.exit(0)
