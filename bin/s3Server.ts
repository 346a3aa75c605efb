import { connect } from 'node:net'
import path from 'node:path'
import { CreateBucketCommand } from '@aws-sdk/client-s3'
import { storageClient, storageSdk } from '@/collections/files/objectStore'
import { readEnv } from '@/lib/env'
import { builtInGo, freeAddress, startServer } from './localServer'
import { onPath } from './onPath'

export type S3Server = {
  what: string
  url: string
  /** The variables of a press room that has its files there. */
  variables: Record<string, string>
  /** Where its buckets lie on this machine, a folder each. */
  folder: string
  stop: () => Promise<void>
}

/** An object storage to run the tests on, which checks every signature: VersityGW, built by Go; undefined without Go. */
export async function s3Server(): Promise<S3Server | undefined> {
  if (!onPath(['go'])) return undefined
  const binary = builtInGo('s3', 'VersityGW')
  const at = await freeAddress()
  const variables = {
    S3_ENDPOINT: `http://${at}`,
    S3_BUCKET: 'press-room',
    S3_ACCESS_KEY_ID: 'press-room-tests',
    S3_SECRET_ACCESS_KEY: 'known-to-the-tests-alone',
  }
  const { folder, stop } = await startServer({
    command: (folder) => [binary, at, folder],
    env: variables,
    isUp: () => listens(at),
  })
  await makeBucket(variables)
  return { what: 'VersityGW 1.8.0', url: variables.S3_ENDPOINT, variables, folder: path.join(folder, 'buckets'), stop }
}

async function makeBucket(variables: Record<string, string>): Promise<void> {
  const { objectStorage } = readEnv(variables)
  if (!objectStorage) throw new Error('The variables name no object storage.')
  const client = storageClient(await storageSdk(), objectStorage)
  await client.send(new CreateBucketCommand({ Bucket: objectStorage.bucket }))
  client.destroy()
}

const listens = (at: string): Promise<boolean> =>
  new Promise((resolve) => {
    const [host, port] = at.split(':')
    const socket = connect(Number(port), host)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
