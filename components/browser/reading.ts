import { alone, release } from './parts/copied'
import { type Copy, toClipboard } from './parts/toClipboard'

/** A reader's tools. Their buttons are in the page, hidden, with their words in the reader's language; here they come to life. */

const address = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#', 1)[0] ?? ''

const copies: Record<string, (button: HTMLElement) => Copy | undefined> = {
  copyText: () => release(document, address()),
  copyLink: () => ({ text: address() }),
  copyWithSource: (button) => {
    const figure = button.closest('figure')
    return figure ? alone(figure, button.dataset.source ?? '', `${address()}#${figure.id}`) : undefined
  },
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
  const what = button.dataset.do ?? ''
  const copy = copies[what]
  if (copy)
    button.addEventListener('click', async () => {
      const made = copy(button)
      if (made && (await toClipboard(made))) say(button)
    })
  else if (what === 'print') button.addEventListener('click', () => print())
  else continue
  for (let at: Element | null = button; at; at = at.parentElement) at.removeAttribute('hidden')
}

/** For two seconds the button says that it is done, to eyes and, by the status line, to ears. */
function say(button: HTMLButtonElement): void {
  const { done = '' } = button.dataset
  const status = document.querySelector('[data-status]')
  if (status) status.textContent = done
  if (button.hasAttribute('data-is-done')) return
  const before = button.textContent
  button.style.minWidth = `${button.getBoundingClientRect().width}px`
  button.textContent = done
  button.toggleAttribute('data-is-done', true)
  setTimeout(() => {
    button.textContent = before
    button.toggleAttribute('data-is-done', false)
    if (status) status.textContent = ''
  }, 2000)
}
