import { expect, test } from '@jest/globals'
import config from '@payload-config'
import { locales } from '@/lib/locales'

/** Payload's own words, as the admin says them: each namespace with its keys, in each language of the newsroom. */

test('the editor and the buttons that lead elsewhere speak the language of the admin', async () => {
  const { translations } = (await config).i18n as unknown as { translations: Record<string, object> }
  for (const locale of locales)
    expect(translations[locale]).toMatchObject({
      version: { restoreThisVersion: expect.not.stringMatching(/restore this version/i) },
      lexical: { blocks: { inlineBlocks: { label: expect.not.stringContaining('Inline Blocks') } } },
    })
})

test('no word of the admin holds instructions to a translator', async () => {
  const { supportedLanguages, translations } = (await config).i18n as unknown as {
    supportedLanguages: Record<string, { translations: Record<string, Record<string, string>> }>
    translations: Record<string, Record<string, Record<string, string>>>
  }
  for (const locale of locales)
    for (const [namespace, words] of Object.entries(supportedLanguages[locale]?.translations ?? {}))
      for (const [key, theirs] of Object.entries(words)) {
        const said = translations[locale]?.[namespace]?.[key] ?? theirs
        expect(`${locale} ${namespace}:${key} ${said}`).not.toMatch(/\[SKIPPED\]|Payload-termen|original text/i)
      }
})
