/**
 * A line of a log without what logs may not keep, whoever wrote it there: addresses of people and machines, secrets in
 * addresses, what was searched for. A net below all others: who logs names no such thing in the first place.
 */
export const scrub = (line: string): string => nets.reduce((text, [what, instead]) => text.replace(what, instead), line)

const nets: readonly [RegExp, string][] = [
  // A pass, a link to set a password, a file that may not be public yet: whoever has the address has what it opens.
  [/(\/(?:pass|admin\/reset|admin\/verify\/[\w-]+|api\/media\/file)\/)[^\s"'\\?#/]+/gi, '$1…'],
  // A query (RFC 3986, 3.4), behind the path of an address.
  [/(\/[^\s"'\\?]*)\?[^\s"'\\]+/g, '$1?…'],
  // Signed tokens (RFC 7519), and who a database is opened as.
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '…'],
  [/(\w:\/\/)[^\s"'\\/@]+@/g, '$1…@'],
  [/[^\s"'\\<>:=,;()[\]]+@[\w-]+(?:\.[\w-]+)+/g, '…@…'],
  // IPv4, and IPv6 with at least three groups, which no hour of a day has.
  [/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g, '…'],
  [
    /(?<![\w:.])(?=[\da-f:]*[a-f:][\da-f]*:)(?:[\da-f]{1,4}:){3,7}[\da-f]{0,4}(?![\w:])|(?<![\w:])(?:[\da-f]{1,4}:)*[\da-f]{0,4}::(?:[\da-f]{1,4}:?)*(?![\w:])/gi,
    '…',
  ],
]
