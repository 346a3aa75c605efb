/**
 * Proposes names and titles while somebody types in a search field: a combobox with a list (ARIA APG, "Editable Combobox
 * With List Autocomplete"). What is chosen leads to its page; whoever chooses nothing sends the form as it is. The list
 * and the line that says how many there are stand in the page, hidden, with their words.
 */

type Suggestion = { text: string; path: string; collection: string }

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-suggestions]')) {
  const { suggestions: address, kinds, label = '', one = '', many = '', none = '' } = field.dataset
  const list = field.form?.querySelector<HTMLElement>('[data-list]')
  const status = field.form?.querySelector('[aria-live]')
  if (list && status) combobox(field, list, status)

  function combobox(field: HTMLInputElement, list: HTMLElement, status: Element): void {
    const names = JSON.parse(kinds ?? '{}') as Record<string, string>
    let waiting: ReturnType<typeof setTimeout> | undefined
    let asked = ''
    let active = -1

    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', label)
    field.setAttribute('role', 'combobox')
    field.autocomplete = 'off'
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-controls', list.id)
    open(false)

    field.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => void propose(field.value.trim()), 150)
    })
    field.addEventListener('keydown', (event) => {
      const { key } = event
      const isOpen = !list.hidden
      if (event.isComposing || event.ctrlKey || event.metaKey) return
      if (key === 'Enter' && isOpen && active >= 0) go(active)
      else if (key === 'Escape' && isOpen) open(false)
      else if ((key === 'ArrowDown' || key === 'ArrowUp') && list.children.length > 0) {
        open(true)
        if (!event.altKey) move(key === 'ArrowDown' ? 1 : -1)
      } else return
      event.preventDefault()
    })
    field.addEventListener('blur', () => open(false))
    // The field keeps the focus while something in the list is pressed.
    list.addEventListener('mousedown', (event) => event.preventDefault())
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element && target.closest('[role=option]')
      if (option) go([...list.children].indexOf(option))
    })

    function open(isOpen: boolean): void {
      list.hidden = !isOpen
      field.setAttribute('aria-expanded', String(isOpen))
      if (!isOpen) activate(-1)
    }

    /** Round and round, past the field itself. */
    function move(step: number): void {
      const places = list.children.length + 1
      activate(((active + 1 + step + places) % places) - 1)
    }

    function activate(at: number): void {
      list.children[active]?.setAttribute('aria-selected', 'false')
      active = at
      const option = list.children[at]
      option?.setAttribute('aria-selected', 'true')
      option?.scrollIntoView({ block: 'nearest' })
      if (option) field.setAttribute('aria-activedescendant', option.id)
      else field.removeAttribute('aria-activedescendant')
    }

    function go(at: number): void {
      const { path } = (list.children[at] as HTMLElement | undefined)?.dataset ?? {}
      if (path) location.assign(path)
    }

    async function propose(text: string): Promise<void> {
      if (text === asked) return
      asked = text
      if (text.length < 2) return show([], '')
      const answer = await fetch(`${address}?q=${encodeURIComponent(text)}`).catch(() => undefined)
      const { suggestions = [] } = answer?.ok ? ((await answer.json()) as { suggestions: Suggestion[] }) : {}
      const { length } = suggestions
      if (asked === text) show(suggestions, length > 1 ? `${length} ${many}` : length > 0 ? one : none)
    }

    function show(suggestions: Suggestion[], said: string): void {
      activate(-1)
      list.replaceChildren(
        ...suggestions.map(({ text, path, collection }, at) => {
          const option = document.createElement('div')
          option.setAttribute('role', 'option')
          option.id = `${list.id}-${at}`
          option.dataset.path = path
          option.setAttribute('aria-selected', 'false')
          const kind = document.createElement('small')
          kind.textContent = names[collection] ?? ''
          option.append(text, ' ', kind)
          return option
        }),
      )
      open(suggestions.length > 0 && document.activeElement === field)
      status.textContent = said
    }
  }
}

export {}
