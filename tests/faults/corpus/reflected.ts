import { gunzipSync } from 'node:zlib'
import { type Answer, headerOf } from '../../support/leak/asking'
import { strictXml } from '../../support/strictXml'

/**
 * What is wrong with an answer to one of the texts of texts.ts: a fault of the server, something of the text that has
 * become more than text, or a way to another site. Empty where nothing is.
 */
export function faultsIn(answer: Answer, host: string): string[] {
  const type = headerOf(answer, 'content-type') ?? ''
  const body = bodyOf(answer)
  const reads = readers.find(([of]) => of.test(type))?.[1]
  return [
    ...(answer.status >= 500 && !isFull(answer) ? [`${answer.status}`] : []),
    ...(answer.headers.some(([name]) => /^x-zq/i.test(name)) ? ['a header of its own'] : []),
    ...foreignWay(answer, host),
    ...(body.length > 0 && headerOf(answer, 'x-content-type-options') !== 'nosniff' && !isOfNode(answer)
      ? ['may be sniffed']
      : []),
    ...(reads && answer.status !== 304 && body.length > 0 ? reads(body) : []),
  ]
}

/** Too much at once, said with when to come again: not a fault (RFC 9110, 15.6.4). */
export const isFull = (answer: Answer): boolean =>
  answer.status === 503 && headerOf(answer, 'retry-after') !== undefined

/** What Node itself refuses before the press room hears of it has no headers at all. */
const isOfNode = ({ headers, status }: Answer): boolean => status >= 400 && headers.length <= 3

const bodyOf = (answer: Answer): string => {
  const { body } = answer
  return (headerOf(answer, 'content-encoding') === 'gzip' ? gunzipSync(body) : body).toString('utf8')
}

function foreignWay(answer: Answer, host: string): string[] {
  const location = headerOf(answer, 'location')
  if (location === undefined) return []
  const to = URL.canParse(location, `http://${host}`) ? new URL(location, `http://${host}`) : undefined
  return to?.host === host ? [] : [`leads to ${location.slice(0, 60)}`]
}

const readers: [RegExp, (body: string) => string[]][] = [
  [/^text\/html/, inHtml],
  [/[/+]xml\b/, inXml],
  [/^text\/(vcard|calendar)/, inLines],
  [/json/, inJson],
]

function inHtml(html: string): string[] {
  return [
    ...(/<\/?zq/i.test(html) ? ['an element of its own in HTML'] : []),
    // A quotation mark of JSON in a script has a backslash before it.
    ...(/(?<!\\)"\s*zqattr=/i.test(html) ? ['an attribute of its own in HTML'] : []),
    ...(attributes(html).some((value) => scripted.test(value)) ? ['an address that is a script in HTML'] : []),
  ]
}

const scripted = /^[\s\p{Cc}]*(javascript|vbscript|data:text)/iu

/** Values of attributes that lead somewhere, as a browser reads them. */
const attributes = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action|formaction|data|poster)="([^"]*)"/gi)].map(([, value = '']) =>
    value
      .replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&colon;/gi, ':')
      .replace(/&(tab|newline);/gi, '')
      .replace(/[\t\n\r]/g, ''),
  )

function inXml(xml: string): string[] {
  try {
    return strictXml(xml).some(({ name, attributes: own }) => name === 'zq' || 'zqattr' in own)
      ? ['an element of its own in XML']
      : []
  } catch (error) {
    return [`no XML: ${String(error).split('\n', 1)[0]}`]
  }
}

/** Lines of vCard and iCalendar (RFC 6350, 3.2; RFC 5545, 3.1), with those that were folded put together again. */
export function inLines(text: string): string[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split(/\r\n|\r|\n/)
  const count = (line: string) => lines.filter((one) => one === line).length
  return [
    ...(lines.some((line) => /^X-ZQ/i.test(line)) ? ['a property of its own'] : []),
    ...(/(^|[^\r])\n|\r(?!\n)/.test(text) ? ['a bare end of line'] : []),
    ...(count('BEGIN:VCARD') === count('END:VCARD') && count('BEGIN:VEVENT') === count('END:VEVENT')
      ? []
      : ['a card that does not end']),
    ...(text.split('\r\n').some((line) => Buffer.byteLength(line) > 75) ? ['a line of more than 75 octets'] : []),
  ]
}

function inJson(text: string): string[] {
  try {
    JSON.parse(text)
    return []
  } catch {
    return ['no JSON']
  }
}
