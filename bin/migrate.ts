import { getPayload } from 'payload'

/** `npm run migrate`: brings the database up to date. Opening it in production does just that. */
async function migrate(): Promise<void> {
  process.env = { ...process.env, NODE_ENV: 'production' }
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  await payload.destroy()
  console.log('The database is up to date.')
}

await migrate()
process.exit(0)
