import type { ReactNode } from 'react'
import { Html } from '@/components/Html'
import { readerLocale } from '../readerLocale'

/** Asked anew for every reader: what may be seen depends on the clock. */
export const dynamic = 'force-dynamic'

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  return <Html locale={await readerLocale((await params).locale)}>{children}</Html>
}
