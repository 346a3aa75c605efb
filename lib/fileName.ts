import { create } from 'content-disposition'

/**
 * The header that gives a file its name, whatever letters it has (RFC 6266, RFC 8187). `plainName` is for programs
 * that read ASCII only; without one, letters that they lack become question marks.
 */
export const contentDisposition = (type: 'inline' | 'attachment', name: string, plainName?: string): string =>
  create(safeName(name), { type, ...(plainName === undefined ? {} : { fallback: plain(safeName(plainName)) }) })

const plain = (name: string): string => name.replace(/[^ -~]/g, '-')

/** Without what a file system or a header cannot hold, or what would show the name in another order than it is. */
export const safeName = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .replace(/[<>:"/\\|?*%]/g, '-')
    .trim()
    .slice(0, 150)
    .toWellFormed()
