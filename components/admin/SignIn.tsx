import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { paths } from '@/lib/paths'
import { Name } from './Name'
import { SignInForm } from './SignInForm.client'

/** Where staff sign in, in the place of Payload's own page: with a second step where there is one. */
export function SignIn({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const next = getSafeRedirect({ fallbackTo: paths.admin(), redirectTo: searchParams?.redirect ?? '' })
  if (req.user) redirect(next)
  return (
    <>
      <Name payload={req.payload} />
      <SignInForm next={next} />
    </>
  )
}
