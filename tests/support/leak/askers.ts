import type { Payload } from 'payload'
import { type Role, roles } from '@/collections/access'
import type { User } from '@/collections/payload-types'
import { tokenOf } from '../rest'
import type { Asker } from './harness'

/**
 * Who asks beside a stranger. Each member of staff asks as a browser does and as a program does. Whoever holds a pass for
 * another release joins here, as somebody who sees `the public`.
 */
export async function askersOf(payload: Payload, staff: Record<Role, User>): Promise<Asker[]> {
  return Promise.all(
    roles.map(async (name): Promise<Asker> => {
      const token = await tokenOf(payload, staff[name])
      return { name, sees: 'everything', headers: { Cookie: `payload-token=${token}`, Authorization: `JWT ${token}` } }
    }),
  )
}
