/** The marks that the style sheet sets around a quoted paragraph; they are not in the text itself, and a copy needs them. */
export function quotationMarks(element: Element): [open: string, close: string] {
  if (element.parentElement?.tagName !== 'BLOCKQUOTE') return ['', '']
  const [open = '“', close = '”'] = [...getComputedStyle(element).quotes.matchAll(/"([^"]*)"/g)].map(([, mark]) => mark)
  return [open, close]
}
