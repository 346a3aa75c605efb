import { type InEach, locales } from './locales'

/** A text in the languages that it was written in. */
type Spoken = Partial<InEach<string | null>> | null | undefined

/** What a picture says about itself wherever it goes. `taken` is an ISO 8601 day. */
export type PictureRights = {
  creator?: string | null
  credit?: string | null
  licence?: { name: InEach; url?: string } | undefined
  terms?: Spoken
  caption?: Spoken
  alt?: Spoken
  taken?: string | undefined
}

/**
 * The rights and the description of a picture as an XMP packet (ISO 16684-1), in the properties that the IPTC Photo
 * Metadata Standard 2024.1 names for them, so that picture desks, search engines and image software read them. Texts
 * come in each of their languages. What XML 1.0 cannot hold (control characters, halves of a pair) is left out.
 */
export function toXmp({ creator, credit, licence, terms, caption, alt, taken }: PictureRights): string {
  const said = [
    element('dc:creator', list('Seq', [creator])),
    element('dc:rights', spoken(inEach((locale) => joined(' · ', credit || creator, licence?.name[locale])))),
    element('dc:description', spoken(inEach((locale) => caption?.[locale]?.trim() || alt?.[locale]))),
    element('photoshop:Credit', text(credit)),
    element('photoshop:DateCreated', text(taken)),
    element('xmpRights:Marked', licence && (licence.url?.includes('/publicdomain/') ? 'False' : 'True')),
    element('xmpRights:UsageTerms', spoken(usage(licence, terms))),
    element('xmpRights:WebStatement', text(licence?.url)),
    element('Iptc4xmpCore:AltTextAccessibility', spoken(alt)),
    licence?.url ? `<cc:license rdf:resource="${escaped(licence.url)}"/>` : '',
  ]
  return [
    // The identifier is the same in every packet there is; `w` says that whoever keeps the file may write in it.
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces}>`,
    ...said.filter(Boolean),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}

const namespaces = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  cc: 'http://creativecommons.org/ns#',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** The licence's name, with the terms behind it in the languages that have them. */
function usage(licence: PictureRights['licence'], terms: Spoken): Spoken {
  const hasTerms = locales.some((locale) => terms?.[locale]?.trim())
  return inEach((locale) => {
    const own = terms?.[locale]?.trim()
    return hasTerms && !own ? undefined : joined('. ', licence?.name[locale], own)
  })
}

const inEach = (value: (locale: (typeof locales)[number]) => string | null | undefined): Spoken =>
  Object.fromEntries(locales.map((locale) => [locale, value(locale)]))

const joined = (between: string, ...parts: (string | null | undefined)[]): string =>
  parts.flatMap((part) => part?.trim() || []).join(between)

const element = (name: string, content: string | undefined): string => (content ? `<${name}>${content}</${name}>` : '')

const text = (value: string | null | undefined): string => escaped(value?.trim() ?? '')

function list(kind: 'Seq' | 'Alt', items: (string | null | undefined)[]): string {
  const filled = items.map(text).filter(Boolean)
  return filled.length > 0
    ? `<rdf:${kind}>${filled.map((item) => `<rdf:li>${item}</rdf:li>`).join('')}</rdf:${kind}>`
    : ''
}

/**
 * A language alternative. The first also stands as `x-default`, for programs that ask for no language; alone it
 * stands so where all languages say the same.
 */
function spoken(values: Spoken): string {
  const filled = locales.flatMap((locale) => {
    const value = text(values?.[locale])
    return value ? [[locale as string, value] as const] : []
  })
  const [first] = filled
  if (!first) return ''
  const isSame = filled.length === locales.length && filled.every(([, value]) => value === first[1])
  const items = [['x-default', first[1]] as const, ...(isSame ? [] : filled)]
  return `<rdf:Alt>${items.map(([lang, value]) => `<rdf:li xml:lang="${lang}">${value}</rdf:li>`).join('')}</rdf:Alt>`
}

const escaped = (value: string): string =>
  value.replace(forbidden, '').replace(/[&<>"\r]/g, (character) => entities[character] ?? '')

/** Everything that is no `Char` of XML 1.0 (production 2). */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;' }
