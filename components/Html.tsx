import type { ReactNode } from 'react'
import type { Locale } from '@/lib/locales'
import './theme.css'

export function Html({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
