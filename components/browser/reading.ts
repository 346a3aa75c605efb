/** What a reader's page can do where scripts run: its buttons are in the page, hidden, until here they come to life. */

const doing: Record<string, (button: HTMLButtonElement) => void> = {
  print: () => globalThis.print(),
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
  const run = doing[button.dataset.do ?? '']
  if (!run) continue
  button.addEventListener('click', () => run(button))
  button.hidden = false
}
