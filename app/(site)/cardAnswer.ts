import { dictionary } from '@/lib/dictionaries/dictionary'
import { env } from '@/lib/env'
import { download } from '@/lib/formats/download'
import { toVCards, type VCardVersion } from '@/lib/formats/vcard'
import type { Locale } from '@/lib/locales'
import type { ReleaseContact } from '@/lib/model/release'
import { dataAnswer } from './dataAnswer'
import { decoded } from './decoded'
import { plainAnswer } from './plainAnswer'
import { readerLocale } from './readerLocale'

type Cards = { contacts: ReleaseContact[]; name: string; plainName: string }

/**
 * Contact cards as a file to save: vCard 3.0, or 4.0 with `?version=4.0`; 404 where there are none, 410 where there
 * were, 400 for another version, 308 to where they have gone. Whoever has left has no card.
 */
export async function cardAnswer(
  request: Request,
  { locale: segment, slug }: { locale: string; slug: string },
  ask: (locale: Locale, slug: string) => Promise<Cards | { movedTo: string } | 'gone' | undefined>,
): Promise<Response> {
  const { search, searchParams } = new URL(request.url)
  const version = searchParams.get('version') ?? '3.0'
  if (version !== '3.0' && version !== '4.0') return plainAnswer(400, 'version=3.0 | version=4.0')
  const locale = await readerLocale(segment)
  const words = dictionary(locale)
  const found = locale === segment ? await ask(locale, decoded(slug)) : undefined
  if (found === 'gone') return plainAnswer(410, words.retracted.text)
  if (found && 'movedTo' in found)
    return new Response(null, {
      status: 308,
      headers: { Location: `${encodeURI(found.movedTo)}${search}` },
    })
  const contacts = found?.contacts.filter(({ contact }) => !contact.hasLeft) ?? []
  if (!found || contacts.length === 0) return plainAnswer(404, words.notFound.title)
  const text = toVCards(contacts, { version: version satisfies VCardVersion, siteUrl: env.siteUrl, locale })
  const { name, plainName } = found
  return dataAnswer(request, text, download('text/vcard; charset=utf-8', `${name}.vcf`, `${plainName}.vcf`))
}
