import { test } from '@jest/globals'
import { isInBucket } from './mediaFolder'

if (isInBucket) console.warn('What is promised of files on a disk alone is not tried: they are in a bucket.')

/** What is promised of files on a disk, and cannot be of a bucket. */
export const onDisk = isInBucket ? test.skip : test
