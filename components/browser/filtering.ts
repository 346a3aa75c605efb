/** A form that narrows a list sends itself as soon as something is chosen; its button is for where no script runs. */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sends-itself]')) {
  form.addEventListener('change', () => form.requestSubmit())
  // Back in the history a browser may show the boxes as they were left, beside a list that is older.
  addEventListener('pageshow', ({ persisted }) => persisted && form.reset())
}

export {}
