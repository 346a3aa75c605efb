import type { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'
import type { ObjectStorage } from '@/lib/env'
import type { FileStore } from './fileStore'
import { StoreAway } from './storeAway'

/**
 * How long one question may take, with all its repetitions, in milliseconds. Less than the half minute that other writers
 * wait for the turn that an upload holds (turns.ts). `idle`: a body of which nothing comes any more.
 */
export const storagePatience = { connect: 3000, ask: 10_000, put: 25_000, idle: 30_000 }

type Sdk = typeof import('@aws-sdk/client-s3')

/** The client, taken in only where there is a bucket. In the packaged commands it is one thing, its default. */
export async function storageSdk(): Promise<Sdk> {
  const sdk: Sdk & { default?: Sdk } = await import('@aws-sdk/client-s3')
  return sdk.default ?? sdk
}

/** `asStranger`: as anybody on the network would ask, without a key. */
export function storageClient(sdk: Sdk, settings: ObjectStorage, asStranger = false): S3Client {
  const { accessKeyId, secretAccessKey, endpoint, forcePathStyle, region } = settings
  return new sdk.S3Client({
    region,
    forcePathStyle,
    ...(endpoint ? { endpoint } : {}),
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: asStranger ? 1 : 3,
    requestHandler: { connectionTimeout: storagePatience.connect, socketTimeout: storagePatience.idle },
    // Newer checksums are more than many a server understands; a body is signed with its SHA-256 in any case.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    expectContinueHeader: false,
    ...(asStranger ? { signer: { sign: async (request) => request } } : {}),
  })
}

/** A file's key in the bucket. */
export const keyOf = ({ prefix }: Pick<ObjectStorage, 'prefix'>, name: string): string =>
  prefix ? `${prefix}/${name}` : name

/** Files in a bucket (S3). An object is there whole or not at all, which is why nothing has to be moved. */
export function objectStore(settings: ObjectStorage): FileStore {
  const { bucket, prefix, endpoint, region } = settings
  const place = `s3://${bucket}${prefix ? `/${prefix}` : ''}`
  const name = `${place} at ${endpoint ?? `Amazon (${region})`}`
  let opened: Promise<{ sdk: Sdk; client: S3Client }> | undefined
  const open = () => {
    opened ??= storageSdk().then((sdk) => ({ sdk, client: storageClient(sdk, settings) }))
    return opened
  }
  const at = (file: string) => ({ Bucket: bucket, Key: keyOf(settings, file) })
  const ask = async <T>(
    what: (client: S3Client, sdk: Sdk, abortSignal: AbortSignal) => Promise<T>,
    patience = storagePatience.ask,
  ): Promise<T> => {
    const { client, sdk } = await open()
    const waiting = new AbortController()
    const timer = setTimeout(() => waiting.abort(), patience)
    try {
      return await what(client, sdk, waiting.signal)
    } catch (error) {
      throw new StoreAway(`${name} did not do what was asked: ${reasonOf(error, patience)}`, { cause: error })
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    name,
    find: (file) =>
      ask(async (client, sdk, abortSignal) => {
        const head = await ifThere(client.send(new sdk.HeadObjectCommand(at(file)), { abortSignal }))
        // Of a bucket that is gone a head says the same as of a file that is gone.
        if (!head) await client.send(new sdk.HeadBucketCommand({ Bucket: bucket }), { abortSignal })
        if (!head) return undefined
        const { ContentLength: size = 0, ETag, LastModified } = head
        return {
          size,
          tag: `"${(ETag ?? String(LastModified?.getTime())).replace(/^W\/|"/g, '')}"`,
          stream: (part) =>
            ask(async (client, sdk, abortSignal) => {
              const Range = part && `bytes=${part.start}-${part.end}`
              const command = new sdk.GetObjectCommand({ ...at(file), Range, ...(ETag ? { IfMatch: ETag } : {}) })
              const { Body } = await client.send(command, { abortSignal })
              return Body as Readable
            }),
          letGo: async () => undefined,
        }
      }),
    read: (file) =>
      ask(async (client, sdk, abortSignal) => {
        const found = await ifThere(client.send(new sdk.GetObjectCommand(at(file)), { abortSignal }))
        return found?.Body && Buffer.from(await found.Body.transformToByteArray())
      }, storagePatience.put),
    put: (file, bytes) =>
      ask(async (client, sdk, abortSignal) => {
        await client.send(new sdk.PutObjectCommand({ ...at(file), Body: bytes }), { abortSignal })
      }, storagePatience.put),
    remove: (file) =>
      ask(async (client, sdk, abortSignal) => {
        await ifThere(client.send(new sdk.DeleteObjectCommand(at(file)), { abortSignal }))
      }),
    list: async function* () {
      const Prefix = prefix ? `${prefix}/` : ''
      for (let from: string | undefined, more = true; more; ) {
        const page = await ask((client, sdk, abortSignal) =>
          client.send(
            new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix, Delimiter: '/', ContinuationToken: from }),
            { abortSignal },
          ),
        )
        for (const { Key } of page.Contents ?? []) if (Key && Key !== Prefix) yield Key.slice(Prefix.length)
        from = page.NextContinuationToken
        more = Boolean(page.IsTruncated && from)
      }
    },
    ask: () =>
      ask(async (client, sdk, abortSignal) => {
        await client.send(new sdk.HeadBucketCommand({ Bucket: bucket }), { abortSignal })
      }),
  }
}

/** What an error of the client says in a few words. */
export function reasonOf(error: unknown, patience: number): string {
  const { code, message, name } = error as { code?: string; message?: string; name?: string }
  if (name === 'AbortError') return `no answer within ${patience / 1000} seconds`
  return [name === 'Error' ? undefined : name, code, message].filter(Boolean).join(', ')
}

const ifThere = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: { name?: string }) => {
    if (error.name === 'NoSuchKey' || error.name === 'NotFound') return undefined
    throw error
  })
