import { madeRelease } from '../../../../releaseFile'

export const GET = madeRelease('pdf')
