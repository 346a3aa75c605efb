import { headers } from 'next/headers'
import { RefreshOnSave } from '@/components/admin/RefreshOnSave.client'
import { Message } from '@/components/Message'
import { ReleaseArticle } from '@/components/ReleaseArticle'
import { paths } from '@/lib/paths'
import { workingDraftIn } from '@/lib/queries/workingDraft'
import { sitePage } from '../../../../sitePage'

/** Beside the form in the admin: the working draft as its page will be. Nobody who is not signed in sees anything here. */
export default sitePage(async ({ locale, slug: id, newsroom, words }) => {
  const release = await workingDraftIn(locale, id, await headers())
  if (!release) return undefined
  const { title, text } = words.pass.untitled
  return {
    title: release === 'untitled' ? title : release.title,
    pathsIn:
      release === 'untitled'
        ? {}
        : Object.fromEntries(release.versions.map((one) => [one.locale, paths.workingDraft(one.locale, id)])),
    isUnlisted: true,
    moving: <RefreshOnSave />,
    content:
      release === 'untitled' ? (
        <Message title={title} text={text} />
      ) : (
        <ReleaseArticle release={release} newsroom={newsroom} words={words} />
      ),
  }
})
