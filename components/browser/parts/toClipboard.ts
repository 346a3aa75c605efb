/** What is copied: plain text, and the same as HTML for whoever pastes into a page. */
export type Copy = { text: string; html?: string }

/** Puts both on the clipboard; says whether they are there. Call it while a click is being answered. */
export async function toClipboard(copy: Copy): Promise<boolean> {
  // There is no such object on a page that did not come over TLS, nor in an old browser.
  if (navigator.clipboard && typeof ClipboardItem === 'function')
    try {
      await navigator.clipboard.write([new ClipboardItem(typed(copy))])
      return true
    } catch {}
  return byCommand(copy)
}

const typed = ({ text, html }: Copy): Record<string, Blob> => ({
  'text/plain': new Blob([text], { type: 'text/plain' }),
  ...(html ? { 'text/html': new Blob([html], { type: 'text/html' }) } : {}),
})

/** The older way, which works everywhere: answers the browser's own question what is to be copied. */
function byCommand({ text, html }: Copy): boolean {
  let given = false
  const give = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    if (html) event.clipboardData?.setData('text/html', html)
    given = Boolean(event.clipboardData)
  }
  document.addEventListener('copy', give)
  document.execCommand('copy')
  document.removeEventListener('copy', give)
  return given
}
