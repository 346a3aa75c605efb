'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import style from './Accounts.module.css'
import { accountWords } from './accountWords'
import { inAdmin } from './deskWords'

/** Recovery codes, shown once; `done` says how one goes on. */
export function RecoveryCodeList({
  codes,
  done,
  onDone,
}: {
  codes: string[]
  done: 'kept' | 'goOn'
  onDone: () => void
}) {
  const { i18n } = useTranslation()
  const [isCopied, setCopied] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const say = (word: keyof typeof accountWords) => inAdmin(accountWords[word], i18n.language)
  useEffect(() => title.current?.focus(), [])
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <section className={style.notSent}>
      <h2 ref={title} tabIndex={-1} className={style.title}>
        {say('recoveryCodes')}
      </h2>
      <p>{say('recoveryHelp')}</p>
      <ul className={style.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={style.actions}>
        <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => void copy()}>
          {say(isCopied ? 'copied' : 'copy')}
        </Button>
        <Button size="medium" margin={false} onClick={onDone}>
          {say(done)}
        </Button>
      </div>
    </section>
  )
}
