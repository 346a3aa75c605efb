import { EXPERIMENTAL_TableFeature, TextStateFeature } from '@payloadcms/richtext-lexical'
import { passageLanguages } from '@/lib/locales'

const passages = TextStateFeature({
  state: {
    lang: Object.fromEntries(
      passageLanguages.map((code) => [
        code,
        { label: code, css: { 'text-decoration': 'underline dotted', 'text-underline-offset': '4px' } },
      ]),
    ),
  },
})

/** The languages a passage can be marked with; in the editor it is underlined with dots. */
export const passageLanguage = shownBy(passages, 'PassageLanguageClient')

export const table = shownBy(EXPERIMENTAL_TableFeature(), 'TableClient')

/** The same feature, shown in the browser by a component of the press room (components/admin/editorFeatures.client.ts). */
function shownBy<T extends { feature: unknown }>(provider: T, client: string): T {
  const ClientFeature = `@/components/admin/editorFeatures.client#${client}`
  const { feature } = provider
  const shown =
    typeof feature === 'function'
      ? async (...context: unknown[]) => ({ ...(await feature(...context)), ClientFeature })
      : { ...(feature as object), ClientFeature }
  return { ...provider, feature: shown }
}
