/** Proposes names and titles while somebody types in a search field: as the browser's own list, which it makes usable for everybody. */

type Suggestion = { text: string }

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-suggestions]')) {
  const list = document.createElement('datalist')
  list.id = `${field.id}-suggestions`
  field.after(list)
  field.setAttribute('list', list.id)
  field.autocomplete = 'off'
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = ''
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void propose(field.value.trim()), 150)
  })

  async function propose(text: string): Promise<void> {
    if (text.length < 2 || text === asked) return
    asked = text
    const answer = await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(text)}`).catch(() => undefined)
    if (!answer?.ok || asked !== text) return
    const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] }
    list.replaceChildren(
      ...suggestions.map((one) => {
        const option = document.createElement('option')
        option.value = one.text
        return option
      }),
    )
  }
}

export {}
