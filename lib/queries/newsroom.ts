import { cache } from 'react'
import { dateTimeFormat } from '../intl'
import type { Locale } from '../locales'
import { type Newsroom, toNewsroom } from '../model/newsroom'
import { readNewsroom } from './reader'

/** The newsroom, asked for once per request. */
export const theNewsroom = cache(async (locale: Locale): Promise<Newsroom> => toNewsroom(await document(), locale))

const document = cache(() => readNewsroom(1))

/** Today in the newsroom's zone, YYYY-MM-DD. */
export async function today(): Promise<string> {
  const { timeZone } = await document()
  return dateTimeFormat('en-CA', { timeZone: timeZone ?? 'UTC', dateStyle: 'short' }).format(new Date())
}
