'use client'

import { SelectField, useAuth, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { words } from '@/lib/locales'
import { inAdmin } from './deskWords'

/** The role of an account. On the form of the first account nobody is signed in yet, and the role is not a question. */
export const RoleField: SelectFieldClientComponent = (props) => {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  return user ? <SelectField {...props} /> : <p className="field-type">{inAdmin(first, i18n.language)}</p>
}

const first = words(
  'Dit eerste account wordt beheerder: het regelt mensen en instellingen.',
  'Ce premier compte sera administrateur : il gère les personnes et les réglages.',
  'This first account becomes administrator: it looks after people and settings.',
)
