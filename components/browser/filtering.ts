/**
 * A form that narrows a list sends itself as soon as something is chosen; its button is for where no script runs. The page
 * that comes is shown where the one before it was left, with the same box in focus: which one, and how far down, goes along
 * after the address's `#`, which no server sees, and is taken away there. How much is left is said aloud by a status that
 * stands in the page, empty, with its words.
 */

const form = document.querySelector<HTMLFormElement>('form[data-sends-itself]')
const left = /^#left:(\d+):([^=]*)=(.*)$/

function leave({ target }: Event): void {
  if (!form || !(target instanceof HTMLInputElement)) return
  const action = form.action.split('#', 1)[0] ?? ''
  form.action = `${action}#left:${Math.round(scrollY)}:${target.name}=${encodeURIComponent(target.value)}`
  form.requestSubmit()
}

function comeBack(): void {
  const [, top, name, value = ''] = left.exec(location.hash) ?? []
  if (!form || !name) return
  history.replaceState(history.state, '', location.pathname + location.search)
  const boxes = [...form.querySelectorAll('input')]
  const same = boxes.find((box) => box.name === name && encodeURIComponent(box.value) === value)
  for (let at = same?.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true
  scrollTo({ top: Number(top), behavior: 'instant' })
  same?.focus({ preventScroll: true })
  const status = form.querySelector<HTMLElement>('[role=status]')
  // What is said at once is lost among what is read of a page that has just come.
  if (status) setTimeout(() => status.append(status.dataset.said ?? ''), 500)
}

form?.addEventListener('change', leave)
// Back in the history a browser may show the boxes as they were left, beside a list that is older.
addEventListener('pageshow', ({ persisted }) => persisted && form?.reset())
comeBack()

export {}
