'use client'

import { Button, FieldError, SelectInput, TextInput, useTranslation } from '@payloadcms/ui'
import { type ChangeEvent, type KeyboardEvent, useState } from 'react'
import type { GivenPass, PassKind } from '@/lib/passes'
import { GivenLink } from './GivenLink.client'
import style from './PassPanel.module.css'
import { askPasses } from './passApi'
import { passWords } from './passWords'

const empty = { name: '', outlet: '', email: '', days: '7' }
const choices = [1, 7, 30] as const

/** Whom to give a pass, and afterwards its link, once. */
export function GivePass({ kind, url, onChange }: { kind: PassKind; url: string; onChange: () => Promise<void> }) {
  const { i18n } = useTranslation()
  const { words } = passWords(i18n.language)
  const [typed, setTyped] = useState(empty)
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [given, setGiven] = useState<GivenPass>()

  const give = async () => {
    const { name, outlet, email, days } = typed
    const expiresAt = new Date(Date.now() + Number(days) * 86_400_000).toISOString()
    const answer = await askPasses<GivenPass>(
      url,
      kind === 'embargo' ? { kind, name, outlet, email } : { kind, name, expiresAt },
    )
    if ('faults' in answer) return setFaults(answer.faults)
    setFaults({})
    setTyped(empty)
    setGiven(answer.is)
    await onChange()
  }

  if (given)
    return <GivenLink link={given.link} title={words[kind].link(given.pass.name)} onDone={() => setGiven(undefined)} />

  const field = (name: 'name' | 'outlet' | 'email', label: string) => (
    <TextInput
      path={`pass-${kind}-${name}`}
      label={label}
      required={name === 'name'}
      value={typed[name]}
      showError={Boolean(faults[name])}
      Error={
        <FieldError path={`pass-${kind}-${name}`} showError={Boolean(faults[name])} message={faults[name] ?? ''} />
      }
      onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped({ ...typed, [name]: event.target.value })}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter') return
        // The whole release is a form: it shall not be saved because somebody was given a pass.
        event.preventDefault()
        void give()
      }}
      htmlAttributes={{ autoComplete: 'off' }}
    />
  )
  const other = Object.entries(faults).filter(([path]) => !(path in empty))
  return (
    <div className={style.give}>
      <div className={style.fields}>
        {field('name', words[kind].name)}
        {kind === 'embargo' ? (
          <>
            {field('outlet', words.outlet)}
            {field('email', words.email)}
          </>
        ) : (
          <SelectInput
            name={`pass-${kind}-days`}
            path={`pass-${kind}-days`}
            label={words.lasts}
            isClearable={false}
            options={choices.map((days) => ({ value: String(days), label: words.days[days] }))}
            value={typed.days}
            onChange={(option) => {
              if (!Array.isArray(option)) setTyped({ ...typed, days: String(option.value) })
            }}
          />
        )}
      </div>
      {other.map(([path, message]) => (
        <p key={path} className={style.fault} role="alert">
          {message}
        </p>
      ))}
      <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => void give()}>
        {words[kind].give}
      </Button>
    </div>
  )
}
