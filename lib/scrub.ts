import { isIPv6 } from 'node:net'

/**
 * A line of a log without what logs may not keep, whoever wrote it there: addresses of people and machines, secrets in
 * addresses, what was searched for. A net below all others: who logs names no such thing in the first place. Every
 * pattern is bounded, so that a long line takes no longer than its length.
 */
export const scrub = (line: string): string =>
  nets.reduce((text, [what, instead]) => text.replace(what, instead), line).replace(mayBeIPv6, withoutIPv6)

const nets: readonly [RegExp, string][] = [
  // What drizzle tells of a statement that failed: each value that was to be stored, an account's hash among them.
  [/(\\n *params: )(?:[^"\\]|\\.)*?(?=\\n {4}at [^"\\]*:\d+:\d+|"|$)/g, '$1…'],
  // A pass, a link to set a password, a file that may not be public yet: whoever has the address has what it opens.
  [/(\/(?:pass|admin\/reset|admin\/verify\/[\w-]{1,60}|api\/media\/file)\/)[^\s"'\\?#/]+/gi, '$1…'],
  // A query (RFC 3986, 3.4).
  [/(?<=[\w/.~-])\?[^\s"'\\]+/g, '?…'],
  // Signed tokens (RFC 7519), and who a database is opened as.
  [/\beyJ[\w-]{1,2000}\.[\w-]{1,4000}\.[\w-]*/g, '…'],
  [/(\w:\/\/)[^\s"'\\/@]+@/g, '$1…@'],
  [/[^\s"'\\<>:=,;()[\]@]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, '…@…'],
  [/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g, '…'],
]

const mayBeIPv6 = /(?<![\w.])[\da-f:]{3,50}(?!\w)/gi

/** `2001:db8::7` in `from:2001:db8::7: refused`; an hour of the day is none. */
function withoutIPv6(text: string): string {
  const address = text.replace(/^:(?!:)|(?<!:):$/g, '')
  return isIPv6(address) ? text.replace(address, '…') : text
}
