import { dictionary } from '@/lib/dictionaries/dictionary'
import { packName } from '@/lib/formats/pack/packName'
import { projectPack } from '@/lib/formats/pack/projectPack'
import { paths } from '@/lib/paths'
import { eventsOfProject } from '@/lib/queries/events'
import { mentorshipsOfProject } from '@/lib/queries/mentorships'
import { theNewsroom } from '@/lib/queries/newsroom'
import { projectAt } from '@/lib/queries/projects'
import { releasesAbout, wholeReleasesAbout } from '@/lib/queries/releases'
import { state } from '@/lib/queries/searchIndex'
import { type Context, moved } from '../../../../aboutRelease'
import { decoded } from '../../../../decoded'
import { entityTag } from '../../../../entityTag'
import { fileAnswer } from '../../../../fileAnswer'
import { packed, settingOf } from '../../../../packs'
import { plainAnswer } from '../../../../plainAnswer'
import { readerLocale } from '../../../../readerLocale'

/** All that is public about a project in one language. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: segment, slug } = await params
  const locale = await readerLocale(segment)
  const words = dictionary(locale)
  const found = locale === segment ? await projectAt(locale, decoded(slug)) : undefined
  if (!found) return plainAnswer(404, words.notFound.title)
  if ('movedTo' in found) return moved(paths.fileOf(found.movedTo, 'pack'))
  const project = found.is
  const [newsroom, mentorships, events] = await Promise.all([
    theNewsroom(locale),
    mentorshipsOfProject(locale, project.id),
    eventsOfProject(locale, project.id),
  ])
  const releases = () => wholeReleasesAbout('projects', project.id, locale)
  // What it holds is read when it is taken; until then it is known by what there was to read.
  const [newest] = await releasesAbout('projects', project.id, locale, 1)
  const at = newest ? new Date(newest.releasedAt) : new Date()
  const content = { locale, project, mentorships, events, releases: releases(), at }
  return fileAnswer(request, {
    contentType: 'application/zip',
    name: `${project.name.slice(0, 100).trim()}.zip`,
    plainName: packName('project', project.name, 'zip'),
    tag: entityTag('project pack', [newsroom, project, mentorships, events, await state()]),
    make: async () => ({
      body: await packed(projectPack(content, settingOf(newsroom, request.signal)), request.signal),
    }),
    words,
  })
}
