import { contentDisposition } from '../fileName'

/**
 * Headers of a file to take away, or to look at first (`inline`): its type, and its name for whatever letters it has.
 * `plainName` is for programs that read ASCII only.
 */
export const download = (
  contentType: string,
  name: string,
  plainName: string,
  how: 'attachment' | 'inline' = 'attachment',
): Record<string, string> => ({
  'Content-Type': contentType,
  'Content-Disposition': contentDisposition(how, name, plainName),
  'X-Content-Type-Options': 'nosniff',
})
