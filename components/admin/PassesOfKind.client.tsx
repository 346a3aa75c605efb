'use client'

import { useTranslation } from '@payloadcms/ui'
import type { PassKind, PassList } from '@/lib/passes'
import { GivePass } from './GivePass.client'
import style from './PassPanel.module.css'
import { PassRow } from './PassRow.client'
import { passWords } from './passWords'

type Props = { kind: PassKind; list: PassList; url: string; onChange: () => Promise<void> }

/** The passes of one kind, and a form to give one where that is possible. */
export function PassesOfKind({ kind, list, url, onChange }: Props) {
  const { i18n } = useTranslation()
  const { words } = passWords(i18n.language)
  const passes = list.passes.filter((pass) => pass.kind === kind)
  const may = list.may[kind]
  const notYours = kind === 'embargo' ? words.notYours : words.notYoursPreview
  return (
    <section className={style.section}>
      <h3>{words[kind].title}</h3>
      <p className={style.help}>{words[kind].help}</p>
      {passes.length === 0 && <p className={style.none}>{words[kind].none}</p>}
      {passes.length > 0 && (
        <ul className={style.rows}>
          {passes.map((pass) => (
            <PassRow key={pass.id} pass={pass} list={list} mayRevoke={may !== false} url={url} onChange={onChange} />
          ))}
        </ul>
      )}
      {may === true ? (
        <GivePass kind={kind} url={url} onChange={onChange} />
      ) : (
        <p className={style.why}>{may === false ? notYours : may}</p>
      )}
    </section>
  )
}
