'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'

const names: Record<string, string> = { nl: 'Noot', fr: 'Note', en: 'Note' }

/** A footnote in the text of the editor: how it begins, so that notes can be told apart without opening them. */
export function FootnoteLabel() {
  const text = useFormFields(([fields]) => fields?.text?.value)
  const { i18n } = useTranslation()
  const words = textOf(text).replace(/\s+/g, ' ').trim()
  const beginning = words.length > 28 ? `${words.slice(0, 27)}…` : words
  return <span>{[names[i18n.language] ?? names.en, beginning].filter(Boolean).join(': ')}</span>
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (!node || typeof node !== 'object') return ''
  const { text, root, children } = node as { text?: unknown; root?: unknown; children?: unknown }
  return typeof text === 'string' ? text : textOf(root ?? children)
}
