/** What the API answered, or what it says is wrong; `data` is for the screen that asked. */
export type AccountAnswer<T> = { is: T } | { fault: string; data: Record<string, unknown> }

/** Posts to the API below /api/users, or asks it where there is no body. Never throws: no connection is a fault without words. */
export async function askAccounts<T>(path: string, body?: object): Promise<AccountAnswer<T>> {
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  try {
    const response = await fetch(`/api/users${path}`, { credentials: 'same-origin', ...(body ? post : {}) })
    const answer = await response.json()
    if (response.ok) return { is: answer as T }
    const [first] = (answer as Refused).errors ?? []
    const [field] = first?.data?.errors ?? []
    return { fault: field?.message ?? first?.message ?? '', data: first?.data ?? {} }
  } catch {
    return { fault: '', data: {} }
  }
}

type Refused = { errors?: { message?: string; data?: { errors?: { message: string }[] } & Record<string, unknown> }[] }
