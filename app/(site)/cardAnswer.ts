import { env } from '@/lib/env'
import { download } from '@/lib/formats/download'
import { toVCards, type VCardVersion } from '@/lib/formats/vcard'
import { isLocale, type Locale } from '@/lib/locales'
import type { ReleaseContact } from '@/lib/model/release'

type Cards = { contacts: ReleaseContact[]; name: string; plainName: string }

/**
 * Contact cards as a file to save: vCard 3.0, or 4.0 with `?version=4.0`; 404 where there are none,
 * 410 where there were, 400 for another version.
 */
export async function cardAnswer(
  request: Request,
  { locale, slug }: { locale: string; slug: string },
  ask: (locale: Locale, slug: string) => Promise<Cards | 'gone' | undefined>,
): Promise<Response> {
  const version = new URL(request.url).searchParams.get('version') ?? '3.0'
  if (version !== '3.0' && version !== '4.0') return plain(400, 'version=3.0 or version=4.0')
  const cards = isLocale(locale) ? await ask(locale, slug) : undefined
  if (cards === 'gone') return plain(410, 'Retracted')
  if (!cards || !isLocale(locale)) return plain(404, 'Not found')
  const { contacts, name, plainName } = cards
  const text = toVCards(contacts, { version: version satisfies VCardVersion, siteUrl: env.siteUrl, locale })
  return new Response(text, { headers: download('text/vcard; charset=utf-8', `${name}.vcf`, `${plainName}.vcf`) })
}

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
