import { test } from '@jest/globals'
import { isInBucket } from './mediaFolder'

/** What is promised of files on a disk, and cannot be of a bucket. */
export const onDisk = isInBucket ? test.skip : test
