import { randomUUID } from 'node:crypto'
import type { S3Client } from '@aws-sdk/client-s3'
import { keyOf, reasonOf, storageClient, storagePatience, storageSdk } from '@/collections/files/objectStore'
import type { ObjectStorage } from '@/lib/env'

type Sdk = Awaited<ReturnType<typeof storageSdk>>
type Ask = <T>(send: (client: S3Client, signal: { abortSignal: AbortSignal }) => Promise<T>) => Promise<T>

/** Whether files can be kept in the bucket and nobody else reads them there: it is tried, with a file of one letter. */
export async function storageFaults(settings: ObjectStorage): Promise<string[]> {
  const sdk = await storageSdk()
  const [client, stranger] = [storageClient(sdk, settings), storageClient(sdk, settings, true)]
  const asked =
    (by: S3Client): Ask =>
    (send) =>
      send(by, { abortSignal: AbortSignal.timeout(storagePatience.ask) })
  const trial = { Bucket: settings.bucket, Key: keyOf(settings, `.trial-${randomUUID()}`) }
  try {
    const refused = await triesOf(asked(client), sdk, settings, trial)
    // Nothing is where nothing can be written: a stranger would find nothing either.
    return refused ?? (await openToStrangers(asked(stranger), sdk, settings, trial))
  } finally {
    await asked(client)((by, signal) => by.send(new sdk.DeleteObjectCommand(trial), signal)).catch(() => undefined)
    for (const one of [client, stranger]) one.destroy()
  }
}

/** Everything that the press room does there, in turn; the first that fails is told. */
async function triesOf(
  ask: Ask,
  sdk: Sdk,
  settings: ObjectStorage,
  trial: { Bucket: string; Key: string },
): Promise<string[] | undefined> {
  const tries: [what: string, send: Parameters<Ask>[0]][] = [
    ['written', (by, signal) => by.send(new sdk.PutObjectCommand({ ...trial, Body: Buffer.from('x') }), signal)],
    ['looked at', (by, signal) => by.send(new sdk.HeadObjectCommand(trial), signal)],
    ['read', (by, signal) => readThrough(by, sdk, trial, signal)],
    ['listed', (by, signal) => by.send(listOf(sdk, settings), signal)],
    ['deleted', (by, signal) => by.send(new sdk.DeleteObjectCommand(trial), signal)],
    ['written', (by, signal) => by.send(new sdk.PutObjectCommand({ ...trial, Body: Buffer.from('x') }), signal)],
  ]
  for (const [what, send] of tries) {
    try {
      await ask(send)
    } catch (error) {
      return [inWords(error, what, settings)]
    }
  }
  return undefined
}

const listOf = (sdk: Sdk, { bucket, prefix }: ObjectStorage) =>
  new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: prefix ? `${prefix}/` : '', MaxKeys: 1 })

async function readThrough(
  by: S3Client,
  sdk: Sdk,
  trial: { Bucket: string; Key: string },
  signal: { abortSignal: AbortSignal },
): Promise<void> {
  const { Body } = await by.send(new sdk.GetObjectCommand(trial), signal)
  await Body?.transformToByteArray()
}

/** What is under embargo would be one guess, or one list, away from anybody. */
async function openToStrangers(
  ask: Ask,
  sdk: Sdk,
  settings: ObjectStorage,
  trial: { Bucket: string; Key: string },
): Promise<string[]> {
  const may = (send: Parameters<Ask>[0]) =>
    ask(send).then(
      () => true,
      () => false,
    )
  const [reads, lists] = await Promise.all([
    may((by, signal) => readThrough(by, sdk, trial, signal)),
    may((by, signal) => by.send(listOf(sdk, settings), signal)),
  ])
  const does = [...(reads ? ['read'] : []), ...(lists ? ['listed'] : [])].join(' and ')
  return does
    ? [
        `The bucket ${settings.bucket} can be ${does} by anybody, without a key: pictures under embargo with it. Close it (no public policy, no public ACL).`,
      ]
    : []
}

/** What it means, and what to do. */
function inWords(error: unknown, what: string, settings: ObjectStorage): string {
  const { bucket, endpoint, region } = settings
  const { name = '', $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } }
  const where = endpoint ?? `Amazon in ${region}`
  if (name === 'NoSuchBucket')
    return `S3_BUCKET is ${bucket}, and there is no such bucket at ${where}. Make it, private.`
  if (/InvalidAccessKeyId|UnrecognizedClient|InvalidToken|UserNotFound/.test(name))
    return `S3_ACCESS_KEY_ID names a key that ${where} does not know.`
  if (name === 'SignatureDoesNotMatch')
    return `S3_SECRET_ACCESS_KEY is not the secret of the key in S3_ACCESS_KEY_ID: ${where} refuses what is signed with it.`
  if (/PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint/.test(name))
    return `S3_REGION is ${region}, and the bucket ${bucket} is in another (${reasonOf(error, storagePatience.ask)}).`
  if (name === 'RequestTimeTooSkewed') return `${where} has another hour than this machine. Set the clock.`
  if ($metadata?.httpStatusCode === 403)
    return `The key in S3_ACCESS_KEY_ID may not do this: a file in ${bucket} could not be ${what} (${name}). It has to read, write, delete and list there.`
  return $metadata?.httpStatusCode
    ? `A file in the bucket ${bucket} at ${where} could not be ${what} (${reasonOf(error, storagePatience.ask)}).`
    : `The object storage does not answer at ${where} (${reasonOf(error, storagePatience.ask)}).`
}
