import type { ReactNode } from 'react'
import { Html } from '@/components/Html'
import { readerLocale } from '../../../readerLocale'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function Layout({ children, params }: Props) {
  return <Html locale={await readerLocale((await params).locale)}>{children}</Html>
}
