import { ProjectRecord } from '@/components/ProjectRecord'
import { WhoToCall } from '@/components/WhoToCall'
import { paths } from '@/lib/paths'
import { mentorshipsOfProject } from '@/lib/queries/mentorships'
import { projectAt } from '@/lib/queries/projects'
import { reportedOn } from '@/lib/queries/releases'
import { everything, printFilter } from '@/lib/releaseFilter'
import { sitePage } from '../../../sitePage'

export default sitePage(async ({ locale, slug, newsroom, words }) => {
  const found = await projectAt(locale, slug)
  if (!found || 'movedTo' in found) return found
  const project = found.is
  const [mentorships, { releases, total, contacts }] = await Promise.all([
    mentorshipsOfProject(locale, project.id),
    reportedOn('projects', project.id, locale),
  ])
  const call = <WhoToCall {...{ contacts, newsroom, locale, words }} />
  const filter = { ...everything, project: [slug] }
  const all = { total, filter, locale }
  return {
    title: project.name,
    ...(project.goal ? { description: project.goal.text } : {}),
    pathsIn: project.pathsIn,
    under: [words.lists.projects.title, paths.projects(locale)],
    feedQuery: `?${printFilter(filter)}`,
    content: (
      <ProjectRecord {...{ project, mentorships, releases, all, locale, words, call }} zone={newsroom.timeZone} />
    ),
  }
})
