'use client'

import {
  ServerFunctionsContext,
  useAllFormFields,
  useDocumentInfo,
  useFormModified,
  useFormSubmitted,
  useServerFunctions,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'

/**
 * Has the server look at what stands in a form whenever its last answer was about something else. Payload asks it a
 * quarter of a second after the last change; when the answer to an earlier question arrives within that quarter, the form
 * takes the change for asked about too (`MERGE_SERVER_STATE` of its reducer): a number put right stays refused however
 * often it is saved, and a row that was added stays without fields. A question that was lost on its way has the same end.
 * And an answer to a question that was asked before a save was refused takes the reasons off the fields.
 */
const questions = new Map<string, { about: FormState; isJudged: boolean; isUnderWay: boolean }>()

/** Milliseconds of quiet after which a form ought to have asked by itself; doubled each time that asking did not help. */
const quiet = 600
const longestWait = 30_000

type Document = {
  collectionSlug?: string | undefined
  globalSlug?: string | undefined
  id?: number | string | undefined
}
/** The form of the first account has no document. */
const named = ({ collectionSlug, globalSlug, id = '' }: Document) => `${collectionSlug ?? globalSlug ?? 'users'}/${id}`

/** Around the admin: keeps of each form on screen what its last question was about. */
export function FormQuestions({ children }: { children: ReactNode }) {
  const functions = useServerFunctions()
  const listening = useMemo<typeof functions>(
    () => ({
      ...functions,
      getFormState: async (question) => {
        const { collectionSlug, data, formState, globalSlug, schemaPath, skipValidation } = question
        // The form of a part has a longer path; what is asked with data of its own is about these.
        if (!formState || data || schemaPath !== (collectionSlug ?? globalSlug)) return functions.getFormState(question)
        const form = named(question)
        const asked = { about: formState, isJudged: !skipValidation }
        questions.set(form, { ...asked, isUnderWay: true })
        const answer = await functions.getFormState(question)
        if ('state' in answer && answer.state) questions.set(form, { ...asked, isUnderWay: false })
        else questions.delete(form)
        return answer
      },
    }),
    [functions],
  )
  return <ServerFunctionsContext value={listening}>{children}</ServerFunctionsContext>
}

/** In a form, by the path of a field that shows nothing of its own state: asks again. */
export function useAskedAgain(path: string): void {
  const form = named(useDocumentInfo())
  const isModified = useFormModified()
  const isSubmitted = useFormSubmitted()
  const [fields, dispatch] = useAllFormFields()
  const again = useRef({ stands: '', times: 0 })
  useEffect(() => () => void questions.delete(form), [form])
  useEffect(() => {
    if (!isModified) return
    const stands = typed(fields)
    if (again.current.stands !== stands) again.current = { stands, times: 0 }
    const look = () => {
      const last = questions.get(form)
      if (last?.isUnderWay) {
        timer = window.setTimeout(look, quiet)
      } else if (!last || typed(last.about) !== stands || (isSubmitted && !last.isJudged)) {
        again.current.times++
        // Any change makes the form ask; of this one nobody sees anything.
        dispatch({ type: 'UPDATE', path, errorMessage: String(Date.now()) })
      }
    }
    let timer = window.setTimeout(look, Math.min(quiet * 2 ** again.current.times, longestWait))
    return () => window.clearTimeout(timer)
  }, [dispatch, fields, form, isModified, isSubmitted, path])
}

/** What people have put into a form, as one text to compare by. */
function typed(fields: FormState): string {
  return Object.entries(fields)
    .map(([path, { rows, value }]) => [path, rows ? rows.map(({ id }) => id) : value] as const)
    .filter(([, value]) => value !== undefined && !(value instanceof File))
    .map((field) => JSON.stringify(field))
    .sort()
    .join('\n')
}
