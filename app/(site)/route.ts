import { redirect } from 'next/navigation'
import { paths } from '@/lib/paths'
import { readerLocale } from './readerLocale'

/** The site's root leads to the reader's language. */
export async function GET(): Promise<never> {
  redirect(paths.home(await readerLocale()))
}
