import type { LivePreviewConfig } from 'payload'
import { isLocale, storageLocale } from '@/lib/locales'
import { paths } from '@/lib/paths'

/** Beside the form: the page as it will be, on a phone and at a desk, in the language that is being edited. */
export const workingDraft: LivePreviewConfig = {
  url: ({ data, locale }) =>
    typeof data.id === 'string'
      ? paths.workingDraft(isLocale(locale.code) ? locale.code : storageLocale, data.id)
      : null,
  breakpoints: [
    { name: 'phone', label: '360 × 740', width: 360, height: 740 },
    { name: 'desk', label: '1280 × 900', width: 1280, height: 900 },
  ],
}
