import type { ReactNode } from 'react'
import { Html } from '@/components/Html'
import { readerLocale } from '../../../readerLocale'

export const dynamic = 'force-dynamic'

export default async function Layout({ children }: { children: ReactNode }) {
  return <Html locale={await readerLocale()}>{children}</Html>
}
