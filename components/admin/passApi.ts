/** What the API answered, or its faults by field ('' for the whole). */
export type PassAnswer<T> = { is: T } | { faults: Record<string, string> }

/** Asks the API about the passes of a release; `body` makes it a POST. */
export async function askPasses<T>(url: string, body?: object): Promise<PassAnswer<T>> {
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(url, { credentials: 'same-origin', ...(body ? post : {}) })
  const answer = await response.json()
  return response.ok ? { is: answer } : { faults: faultsOf(answer) }
}

type Refused = { errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } }[] }

function faultsOf({ errors = [] }: Refused): Record<string, string> {
  const [first] = errors
  const byField = first?.data?.errors?.map(({ path, message }) => [path, message] as const)
  return Object.fromEntries(byField ?? [['', first?.message ?? '']])
}
