import { madeRelease } from '../../../../releaseFile'

export const GET = madeRelease('docx')
