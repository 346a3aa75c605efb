'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Has the server look again at every value that it refused. Payload asks it a quarter of a second after the last key;
 * when the answer about an older value arrives within that quarter, the form takes the newer one for judged too
 * (`MERGE_SERVER_STATE` of its reducer), so that a number put right stays refused however often it is saved. One such
 * answer can be under way, so a second question about the same value is always about what stands there.
 */
export function useJudgedAgain(): void {
  const [fields, dispatch] = useAllFormFields()
  const asked = useRef(new Map<string, { value: unknown; times: number }>())
  useEffect(() => {
    for (const [path, { valid, value, errorMessage = '' }] of Object.entries(fields)) {
      if (valid !== false) asked.current.delete(path)
      // The space at the end, which nobody sees, is the change on which the form asks; the answer takes it away.
      else if (!errorMessage.endsWith(' ')) {
        const before = asked.current.get(path)
        const times = before && Object.is(before.value, value) ? before.times : 0
        if (times === 2) continue
        asked.current.set(path, { value, times: times + 1 })
        dispatch({ type: 'UPDATE', path, errorMessage: `${errorMessage} ` })
      }
    }
  }, [fields, dispatch])
}
