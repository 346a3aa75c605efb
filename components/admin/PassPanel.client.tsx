'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { type PassList, passKinds } from '@/lib/passes'
import { PassesOfKind } from './PassesOfKind.client'
import style from './PassPanel.module.css'
import { askPasses } from './passApi'
import { passWords } from './passWords'

/** At a release: who may read it before others, until when, and giving and revoking that. */
export function PassPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { words } = passWords(i18n.language)
  const [list, setList] = useState<PassList | 'failed'>()
  const url = `${config.routes.api}/press-releases/${id}/passes`

  const load = useCallback(async () => {
    const answer = await askPasses<PassList>(url).catch(() => ({ faults: {} }))
    setList('is' in answer ? answer.is : 'failed')
  }, [url])

  // Asked again after each save, which may have moved the hour or taken the release back.
  useEffect(() => {
    if (id && lastUpdateTime !== null) void load()
  }, [id, load, lastUpdateTime])

  if (!list || list === 'failed') return <p>{list ? words.failed : words.loading}</p>
  return (
    <div className={style.panel}>
      {passKinds.map((kind) => (
        <PassesOfKind key={kind} kind={kind} list={list} url={url} onChange={load} />
      ))}
    </div>
  )
}
