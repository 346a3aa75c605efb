'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import style from './PassPanel.module.css'
import { passWords } from './passWords'

/** A link that is shown this once. */
export function GivenLink({ link, title, onDone }: { link: string; title: string; onDone: () => void }) {
  const { i18n } = useTranslation()
  const { words } = passWords(i18n.language)
  const [isCopied, setCopied] = useState(false)
  return (
    <div className={style.given} role="status">
      <p className={style.name}>{title}</p>
      <p className={style.help}>{words.once}</p>
      <input
        className={style.link}
        readOnly
        value={link}
        aria-label={title}
        onFocus={(event) => event.target.select()}
      />
      <div className={style.actions}>
        <Button
          size="medium"
          margin={false}
          onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
        >
          {isCopied ? words.copied : words.copy}
        </Button>
        <Button size="medium" buttonStyle="secondary" margin={false} onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </div>
  )
}
