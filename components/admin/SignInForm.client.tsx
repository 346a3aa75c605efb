'use client'

import { Button, Link, useAuth, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { ClientUser } from 'payload'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Enrolment, NextStep, RecoveryCodes } from '@/lib/accounts'
import { paths } from '@/lib/paths'
import style from './Accounts.module.css'
import { askAccounts } from './accountApi'
import { accountWords } from './accountWords'
import { CodeField } from './CodeField.client'
import { inAdmin } from './deskWords'
import { EnrolmentPicture } from './EnrolmentPicture.client'
import { RecoveryCodeList } from './RecoveryCodeList.client'

type SignedIn = Parameters<ReturnType<typeof useAuth<ClientUser>>['setUser']>[0] & Partial<RecoveryCodes>

/**
 * First the address and the password, then, where it is asked for, a code. The password is sent again with the code: the
 * server keeps nothing of somebody who is half way in.
 */
export function SignInForm({ next }: { next: string }) {
  const { setUser } = useAuth()
  const router = useRouter()
  const { i18n } = useTranslation()
  const [typed, setTyped] = useState({ email: '', password: '', code: '' })
  const [step, setStep] = useState<'password' | 'code' | 'enrol'>('password')
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const [welcome, setWelcome] = useState<SignedIn>()
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [isReady, setReady] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const say = (word: keyof typeof accountWords) => inAdmin(accountWords[word], i18n.language)

  // What was typed, or filled in by the browser, while the page was loading. Until now nothing may be sent: the browser
  // would send it by itself, and the password would stand in the address.
  useEffect(() => {
    if (!form.current) return
    const { email, password } = Object.fromEntries(new FormData(form.current))
    setTyped((before) => ({ ...before, email: String(email), password: String(password) }))
    setReady(true)
  }, [])

  const enter = (user: SignedIn) => {
    setUser(user)
    router.replace(next)
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const { code, ...who } = typed
    const pending = step === 'enrol' && enrolment ? { pending: enrolment.pending } : {}
    const answer = await askAccounts<SignedIn>('/login', step === 'password' ? who : { ...who, code, ...pending })
    setBusy(false)
    if ('is' in answer) return answer.is.recoveryCodes ? setWelcome(answer.is) : enter(answer.is)
    const wanted = answer.data as Partial<NextStep> & { enrolment?: Enrolment }
    if (step === 'password' && wanted.secondStep) {
      setFault(undefined)
      setEnrolment(wanted.enrolment)
      return setStep(wanted.secondStep)
    }
    setTyped({ ...typed, code: '' })
    setFault(answer.fault || say('failed'))
  }
  const startAgain = () => {
    setStep('password')
    setFault(undefined)
    setTyped({ email: typed.email, password: '', code: '' })
  }

  if (welcome?.recoveryCodes)
    return <RecoveryCodeList codes={welcome.recoveryCodes} done="goOn" onDone={() => enter(welcome)} />
  const field = (name: 'email' | 'password', autoComplete: string) => (
    <div className="field-type text">
      <label className="field-label" htmlFor={`field-${name}`}>
        {say(name)}
      </label>
      <input
        id={`field-${name}`}
        name={name}
        type={name}
        autoComplete={autoComplete}
        required
        maxLength={name === 'email' ? 254 : 1024}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </div>
  )
  return (
    <form ref={form} className={style.signIn} onSubmit={(event) => void send(event)}>
      {step === 'password' ? (
        <>
          {field('email', 'username')}
          {field('password', 'current-password')}
        </>
      ) : (
        <>
          {step === 'enrol' && enrolment && <EnrolmentPicture enrolment={enrolment} />}
          <CodeField
            id="field-code"
            orRecovery={step === 'code'}
            value={typed.code}
            onChange={(code) => setTyped({ ...typed, code })}
          />
        </>
      )}
      {fault && (
        <p role="alert" className={style.fault}>
          {fault}
        </p>
      )}
      <Button type="submit" size="large" margin={false} disabled={isBusy || !isReady}>
        {say(isBusy ? 'busy' : step === 'enrol' ? 'confirm' : 'signIn')}
      </Button>
      {step === 'password' ? (
        <Link href={`${paths.admin()}/forgot`} prefetch={false}>
          {say('forgot')}
        </Link>
      ) : (
        <Button buttonStyle="transparent" margin={false} onClick={startAgain}>
          {say('startAgain')}
        </Button>
      )}
    </form>
  )
}
