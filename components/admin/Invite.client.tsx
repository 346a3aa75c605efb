'use client'

import { Button, TextInput, useAuth, useTranslation } from '@payloadcms/ui'
import { type ChangeEvent, useState } from 'react'
import type { Invited } from '@/lib/accounts'
import { localeNames, locales } from '@/lib/locales'
import style from './Accounts.module.css'
import { askAccounts } from './accountApi'
import { accountWords } from './accountWords'
import { inAdmin } from './deskWords'
import { SentOrLink } from './SentOrLink.client'

const empty = { name: '', email: '', role: 'writer', interfaceLanguage: '' }
const roles = ['writer', 'editor', 'administrator'] as const

/** Above the list of staff, for administrators: whom to ask in. */
export function Invite() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [typed, setTyped] = useState(empty)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const [done, setDone] = useState<Invited>()
  const say = (word: keyof typeof accountWords) => inAdmin(accountWords[word], i18n.language)
  if (user?.role !== 'administrator') return null

  const send = async () => {
    setBusy(true)
    const { interfaceLanguage, ...rest } = typed
    const answer = await askAccounts<Invited>('/invitations', {
      ...rest,
      ...(interfaceLanguage ? { interfaceLanguage } : {}),
    })
    setBusy(false)
    if ('fault' in answer) return setFault(answer.fault || say('failed'))
    setFault(undefined)
    setTyped(empty)
    setDone(answer.is)
  }

  const text = (name: 'name' | 'email') => (
    <TextInput
      path={`invite-${name}`}
      label={say(name)}
      required
      value={typed[name]}
      onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped({ ...typed, [name]: event.target.value })}
      htmlAttributes={{ autoComplete: 'off' }}
    />
  )
  const choice = (name: 'role' | 'interfaceLanguage', label: string, options: { value: string; label: string }[]) => (
    <div className="field-type select">
      <label className="field-label" htmlFor={`field-invite-${name}`}>
        {label}
      </label>
      <select
        id={`field-invite-${name}`}
        className={style.select}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <details className={style.invite}>
      <summary>{say('invite')}</summary>
      <p className={style.help}>{say('inviteHelp')}</p>
      <div className={style.fields}>
        {text('name')}
        {text('email')}
        {choice(
          'role',
          say('role'),
          roles.map((value) => ({ value, label: say(value) })),
        )}
        {choice('interfaceLanguage', say('language'), [
          { value: '', label: say('ofNewsroom') },
          ...locales.map((value) => ({ value, label: localeNames[value] })),
        ])}
      </div>
      {fault && (
        <p role="alert" className={style.fault}>
          {fault}
        </p>
      )}
      <Button size="medium" margin={false} disabled={isBusy} onClick={() => void send()}>
        {say(isBusy ? 'busy' : 'send')}
      </Button>
      {done && <SentOrLink invited={done} />}
    </details>
  )
}
