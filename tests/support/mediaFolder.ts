import path from 'node:path'

/** Whether the tests keep files in a bucket instead of on the disk (`npm run test:s3`). */
export const isInBucket = Boolean(process.env.TEST_S3_FOLDER)

/** The variable that gives each newsroom a part of the bucket for itself, named after its data folder. */
export const bucketFor = (dataDir: string): { S3_PREFIX?: string } =>
  isInBucket ? { S3_PREFIX: path.basename(dataDir) } : {}

/** Where the files of a newsroom are on this machine: in its data folder, or behind the object storage. */
export const mediaFolder = (dataDir: string): string =>
  isInBucket
    ? path.join(String(process.env.TEST_S3_FOLDER), String(process.env.S3_BUCKET), path.basename(dataDir))
    : path.join(dataDir, 'media')
