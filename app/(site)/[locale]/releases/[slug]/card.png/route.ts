import { dayOf } from '@/lib/dates'
import { dictionary } from '@/lib/dictionaries/dictionary'
import { toPng } from '@/lib/formats/png'
import { type SocialCard, socialCardSvg } from '@/lib/formats/socialCard'
import type { Locale } from '@/lib/locales'
import type { Release } from '@/lib/model/release'
import { paths } from '@/lib/paths'
import { theNewsroom } from '@/lib/queries/newsroom'
import { releaseAt } from '@/lib/queries/releases'
import { Busy } from '@/lib/queue'
import { dataAnswer } from '../../../../dataAnswer'
import { plainAnswer } from '../../../../plainAnswer'
import { recordAnswer } from '../../../../recordAnswer'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** The picture that social media show beside a link to a release, drawn from its title and its day. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  recordAnswer(request, await params, {
    ask: releaseAt,
    file: (page) => paths.fileAt(page, 'card.png'),
    answer: async (release, locale) => {
      try {
        return dataAnswer(request, await pictureOf(release, locale), { 'Content-Type': 'image/png' })
      } catch (error) {
        if (error instanceof Busy) return plainAnswer(503, dictionary(locale).busy, { 'Retry-After': '2' })
        throw error
      }
    },
  })

async function pictureOf(release: Release, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const newsroom = await theNewsroom(locale)
  const words = dictionary(locale)
  const card: SocialCard = {
    kind: words.kinds[release.kind],
    day: dayOf(release.releasedAt, newsroom.timeZone, locale),
    title: release.title,
    newsroom: newsroom.name?.text ?? words.pressRoom,
    ...(release.withdrawal ? { note: words.release.withdrawn } : {}),
    colour: (newsroom.colour ?? '#0b4f6c').slice(1).toLowerCase(),
  }
  return toPng(card, () => socialCardSvg(card))
}
