import { showProgress } from './prepare'

/** `npm run search`: makes the search index anew from all documents. */
async function search(): Promise<void> {
  process.env = { ...process.env, NODE_ENV: 'production' }
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { rebuildSearch } = await import('@/lib/queries/searchIndex')
  const payload = await getPayload({ config })
  await rebuildSearch(showProgress)
  await payload.destroy()
}

await search()
process.exit(0)
