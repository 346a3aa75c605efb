'use client'

import { ServerFunctionsContext, useAllFormFields, useFormModified, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Refusal } from './refusedSaves.client'

/**
 * Payload's form asks the server about its state a quarter of a second after the last change. An answer that arrives
 * within that quarter is about what stood there before, and the form takes the change for asked about, too
 * (`MERGE_SERVER_STATE` of its reducer): a number put right stays refused however often it is saved, a row that was added
 * stays without fields, and what was typed in a quote never reaches the text that it stands in. A question that is lost
 * on its way has the same end. So each form is kept here with what its last question was about, and asks again.
 */
type Form = {
  id: number
  question?: { about: FormState; isUnderWay: boolean } | undefined
  /** What the last save was refused for, and what stood in the form then. */
  refused?: { stands: string; faults: Refusal['faults'] } | undefined
}

/** The forms on screen: by what changes their state, and by the mark that goes to the server with every question. */
const records = new WeakMap<object, Form>()
const forms = new Map<number, WeakRef<Form>>()
let marks = 0
const newMark = ({ id }: Form) => `form ${id} ${++marks}`
const marked = (errorMessage = ''): Form | undefined =>
  forms.get(Number(/^form (\d+) \d+$/.exec(errorMessage)?.[1]))?.deref()

function recordOf(dispatch: object): Form {
  const before = records.get(dispatch)
  if (before) return before
  const form = { id: ++marks }
  records.set(dispatch, form)
  forms.set(form.id, new WeakRef(form))
  return form
}

/** Around the admin: listens to what forms ask. */
export function FormQuestions({ children }: { children: ReactNode }) {
  const functions = useServerFunctions()
  const listening = useMemo<typeof functions>(
    () => ({
      ...functions,
      getFormState: async (asked) => {
        const { data, formState } = asked
        const form = Object.values(formState ?? {}).flatMap(({ errorMessage }) => marked(errorMessage) ?? [])[0]
        // What is asked with data of its own is about these.
        if (!form || !formState || data) return functions.getFormState(asked)
        const question = { about: formState, isUnderWay: true }
        form.question = question
        const answer = await functions.getFormState(asked)
        // Whoever has left in the meantime gets none.
        const state = answer && 'state' in answer ? answer.state : null
        question.isUnderWay = false
        if (!state && form.question === question) form.question = undefined
        if (state && form.refused?.stands === typed(formState)) refuse(state, form.refused.faults)
        return answer
      },
    }),
    [functions],
  )
  return <ServerFunctionsContext value={listening}>{children}</ServerFunctionsContext>
}

/**
 * An answer knows the rules of fields, but neither that an address is taken nor what else only a save finds out: as long
 * as nothing has changed since, what was refused stays so.
 */
function refuse(state: FormState, faults: Refusal['faults']): void {
  for (const { path, message } of faults) {
    const field = state[path]
    if (!field || field.valid === false) continue
    state[path] = { ...field, valid: false, errorMessage: message }
    for (const [parent, its] of Object.entries(state))
      if (path.startsWith(`${parent}.`)) state[parent] = { ...its, errorPaths: [...(its.errorPaths ?? []), path] }
  }
}

/** Milliseconds of quiet after which a form ought to have asked by itself; doubled each time that asking did not help. */
const quiet = 600
const longestWait = 30_000

/** In a form, by the path of a field of it that shows nothing of its own state: asks again. */
export function useAskedAgain(path: string, refusal?: Refusal): void {
  const isModified = useFormModified()
  const [fields, dispatch] = useAllFormFields()
  // A form outlives what is folded away within it.
  const form = useMemo(() => recordOf(dispatch), [dispatch])
  const again = useRef({ stands: '', wait: quiet, notBefore: 0 })
  const now = useRef(fields)
  now.current = fields

  useEffect(() => {
    form.refused = refusal && { stands: typed(now.current), faults: refusal.faults }
  }, [form, refusal])

  /** Another mark is a change of the form, of which nobody sees anything: it asks. */
  const putMark = useCallback(() => {
    dispatch({ type: 'UPDATE', path, disableFormData: true, errorMessage: newMark(form) })
  }, [dispatch, form, path])
  useEffect(() => {
    if (marked(fields[path]?.errorMessage) !== form) putMark()
  }, [fields, form, path, putMark])

  useEffect(() => {
    if (!isModified) return
    const look = () => {
      const stands = typed(fields)
      if (again.current.stands !== stands) again.current = { stands, wait: quiet, notBefore: 0 }
      const { question } = form
      const { wait, notBefore } = again.current
      if (question?.isUnderWay || Date.now() < notBefore) timer = window.setTimeout(look, quiet)
      else if (!question || typed(question.about) !== stands) {
        const next = Math.min(wait * 2, longestWait)
        again.current = { stands, wait: next, notBefore: Date.now() + next }
        putMark()
      }
    }
    let timer = window.setTimeout(look, quiet)
    return () => window.clearTimeout(timer)
  }, [fields, form, isModified, putMark])
}

/** In a form that has nothing else to say of itself: one of those within a text. */
export function AskedAgain({ path }: { path: string }) {
  useAskedAgain(path)
  return null
}

/** What people have put into a form, as one text to compare by. */
function typed(fields: FormState): string {
  return Object.entries(fields)
    .map(([path, { rows, value }]) => [path, rows ? rows.map(({ id }) => id) : value] as const)
    .filter(([path, value]) => value !== undefined && path !== 'updatedAt' && !(value instanceof File))
    .map((field) => JSON.stringify(field))
    .sort()
    .join('\n')
}
