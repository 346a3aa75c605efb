'use client'

import { TableFeatureClient, TextStateFeatureClient } from '@payloadcms/richtext-lexical/client'
import { passageLanguages, words } from '@/lib/locales'
import { inAdmin } from './deskWords'

/** Payload's features of the editor, with names in the language of the admin where Payload gives English ones. */

type Naming = { i18n: { language: string } }
type Named = { key: string; label?: unknown }
type Group = { items?: Named[] }
/** What of a feature for the browser holds names: its toolbars and the menu that "/" opens. */
type Shown = { [place in 'slashMenu' | 'toolbarFixed' | 'toolbarInline']?: { groups?: (Group | null)[] } }
type Provider = { feature?: unknown }

/** Marks a passage with its language. */
export const PassageLanguageClient: typeof TextStateFeatureClient = (props) =>
  renamed(TextStateFeatureClient(props), ({ key }) =>
    passageLanguages.some((code) => code === key)
      ? ({ i18n }) => new Intl.DisplayNames([i18n.language], { type: 'language' }).of(key) ?? key
      : undefined,
  )

export const TableClient: typeof TableFeatureClient = (props) =>
  renamed(TableFeatureClient(props), ({ label }) =>
    label === 'Table' ? ({ i18n }) => inAdmin(table, i18n.language) : undefined,
  )

const table = words('Tabel', 'Tableau', 'Table')

function renamed<T extends Provider>(
  provider: T,
  nameOf: (item: Named) => ((naming: Naming) => string) | undefined,
): T {
  const { feature } = provider
  const rename = (shown: Shown): Shown => {
    for (const place of [shown.slashMenu, shown.toolbarFixed, shown.toolbarInline])
      for (const group of place?.groups ?? [])
        if (group?.items) group.items = group.items.map((item) => ({ ...item, label: nameOf(item) ?? item.label }))
    return shown
  }
  return {
    ...provider,
    feature:
      typeof feature === 'function'
        ? (...context: unknown[]) => rename(feature(...context) as Shown)
        : rename({ ...(feature as Shown) }),
  }
}
