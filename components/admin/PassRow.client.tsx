'use client'

import { Button, Pill, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { momentOf } from '@/lib/dates'
import type { PassList, StaffPass } from '@/lib/passes'
import style from './PassPanel.module.css'
import { askPasses } from './passApi'
import { passWords } from './passWords'

type Props = { pass: StaffPass; list: PassList; mayRevoke: boolean; url: string; onChange: () => Promise<void> }

/** One pass: whose it is, how it stands, and a way to revoke it while it holds. */
export function PassRow({ pass, list, mayRevoke, url, onChange }: Props) {
  const { i18n } = useTranslation()
  const { words, locale } = passWords(i18n.language)
  const [isAsking, setAsking] = useState(false)
  const at = (moment: string) => momentOf(moment, list.zone, locale)
  const { tone, says, isOver } = stateOf(pass, list.releaseAt)

  const revoke = async () => {
    const answer = await askPasses(`${url}/${pass.id}/revoke`, {})
    if ('faults' in answer) toast.error(Object.values(answer.faults).join(' '))
    setAsking(false)
    await onChange()
  }

  return (
    <li className={style.row} data-over={isOver || undefined} data-asking={isAsking || undefined}>
      <div>
        <p className={style.name}>
          {pass.name}
          {pass.outlet && <span>, {pass.outlet}</span>}
        </p>
        {pass.email && (
          <p className={style.facts}>
            <a href={`mailto:${pass.email}`}>{pass.email}</a>
          </p>
        )}
        <p className={style.facts}>{words.given(at(pass.createdAt), pass.madeBy)}</p>
      </div>
      <Pill pillStyle={tone} size="small">
        {says.moment ? words[says.word](at(says.moment)) : words.notAccepted}
      </Pill>
      {mayRevoke && !isOver && (
        <div className={style.actions}>
          {isAsking && <span>{words.sure}</span>}
          <Button
            buttonStyle={isAsking ? 'primary' : 'secondary'}
            size="small"
            margin={false}
            onClick={() => (isAsking ? void revoke() : setAsking(true))}
            aria-label={words.revokeFor(pass.name)}
          >
            {words.revoke}
          </Button>
          {isAsking && (
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAsking(false)}>
              {words.keep}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

type Says = { word: 'accepted' | 'worksUntil' | 'expired' | 'over' | 'revoked'; moment?: string }
type State = { tone: 'success' | 'warning' | 'light-gray'; says: Says; isOver: boolean }

/** What is true of a pass now; `notAccepted` where there is no moment to tell. */
function stateOf(pass: StaffPass, releaseAt: string | null): State {
  const isPast = (moment: string) => Date.parse(moment) <= Date.now()
  const over = (word: Says['word'], moment: string): State => ({
    tone: 'light-gray',
    says: { word, moment },
    isOver: true,
  })
  if (pass.revokedAt) return over('revoked', pass.revokedAt)
  if (pass.kind === 'preview') {
    const until = pass.expiresAt ?? pass.createdAt
    if (isPast(until)) return over('expired', until)
    return { tone: 'success', says: { word: 'worksUntil', moment: until }, isOver: false }
  }
  if (releaseAt && isPast(releaseAt)) return over('over', releaseAt)
  return pass.acceptedAt
    ? { tone: 'success', says: { word: 'accepted', moment: pass.acceptedAt }, isOver: false }
    : { tone: 'warning', says: { word: 'accepted' }, isOver: false }
}
