import { writtenRelease } from '../../../../releaseFile'

export const GET = writtenRelease('txt')
