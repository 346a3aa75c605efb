'use client'

import { useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import style from './Accounts.module.css'
import { accountWords } from './accountWords'
import { inAdmin } from './deskWords'

type Props = {
  id: string
  /** Whether a recovery code will do as well. */
  orRecovery?: boolean
  value: string
  onChange: (value: string) => void
  /** Where the form around it is somebody else's: Enter does this, and does not save the form. */
  onEnter?: () => void
}

/** Where a code is typed; it has the keyboard when it appears. Telephones offer the code of their app above the keys. */
export function CodeField({ id, orRecovery = false, value, onChange, onEnter }: Props) {
  const { i18n } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !onEnter) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className={`field-type text ${style.code}`}>
      <label className="field-label" htmlFor={id}>
        {inAdmin(accountWords[orRecovery ? 'codeOrRecovery' : 'code'], i18n.language)}
      </label>
      <input
        ref={field}
        id={id}
        name="code"
        type="text"
        inputMode={orRecovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={enter}
      />
    </div>
  )
}
