'use client'

import {
  $isInlineBlockNode,
  InlineBlockContainer,
  InlineBlockEditButton,
  InlineBlockRemoveButton,
  useInlineBlockComponentContext,
} from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useFormFields, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { words } from '@/lib/locales'
import { inAdmin } from './deskWords'

const name = words('Noot', 'Note', 'Note')

/**
 * A footnote in the text of the editor: how it begins, so that notes can be told apart without opening them. Payload
 * keeps what is typed in a note's drawer only when its button is pressed; here it is kept whichever way the drawer is
 * closed, so that what the label shows is what is stored.
 */
export function Footnote() {
  const { i18n } = useTranslation()
  const text = useFormFields(([fields]) => fields?.text?.value)
  useKeptOnClosing(text)
  const said = wordsIn(text).replace(/\s+/g, ' ').trim()
  const beginning = said.length > 28 ? `${said.slice(0, 27)}…` : said
  return (
    <InlineBlockContainer>
      <span>{[inAdmin(name, i18n.language), beginning].filter(Boolean).join(': ')}</span>
      <InlineBlockEditButton />
      <InlineBlockRemoveButton />
    </InlineBlockContainer>
  )
}

/** What is typed reaches the drawer's form up to half a second late, also after the drawer is gone. */
const late = 2000

function useKeptOnClosing(text: unknown): void {
  const [editor] = useLexicalComposerContext()
  const { nodeKey } = useInlineBlockComponentContext()
  const id = useFormFields(([fields]) => fields?.id?.value)
  const { modalState } = useModal()
  const isOpen = Object.entries(modalState ?? {}).some(([slug, modal]) => slug.endsWith(`-${id}`) && modal?.isOpen)
  const openUntil = useRef(0)
  useEffect(() => {
    if (isOpen) {
      openUntil.current = Number.POSITIVE_INFINITY
      return
    }
    if (openUntil.current === Number.POSITIVE_INFINITY) openUntil.current = Date.now() + late
    if (Date.now() > openUntil.current || text === undefined) return
    editor.update(
      () => {
        const node = nodeKey ? $getNodeByKey(nodeKey) : null
        if (!node || !$isInlineBlockNode(node)) return
        const fields = node.getFields()
        if (JSON.stringify(fields.text) !== JSON.stringify(text)) node.setFields({ ...fields, text }, true)
      },
      { tag: SKIP_DOM_SELECTION_TAG },
    )
  }, [editor, isOpen, nodeKey, text])

  // Closing the whole page is the one way that leaves no time to keep it.
  useEffect(() => {
    if (!isOpen) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isOpen])
}

function wordsIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsIn).join('')
  if (!node || typeof node !== 'object') return ''
  const { text, root, children } = node as { text?: unknown; root?: unknown; children?: unknown }
  return typeof text === 'string' ? text : wordsIn(root ?? children)
}
