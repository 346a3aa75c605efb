import slugify from '@sindresorhus/slugify'

/**
 * A name that every system can store: small Latin letters, figures and hyphens, at most seventy with its end, begun by a number or
 * an equal `mark` that keeps it from being another's or one that Windows has taken (`con`, `nul` …).
 */
export function packName(mark: string | number, words: string, extension = ''): string {
  const begin = typeof mark === 'number' ? String(mark).padStart(2, '0') : slugify(mark)
  const rest = slugify(words, { decamelize: false }).slice(0, 64 - begin.length)
  const stem = [begin, rest.replace(/-+$/, '')].filter(Boolean).join('-')
  return extension ? `${stem}.${extension}` : stem
}

/** By the type of a file, or else by its address. */
export function extensionOf({ mimeType, src }: { mimeType: string; src: string }): string {
  const known = extensions[mimeType]
  return known ?? /\.([a-z0-9]{1,5})$/i.exec(src)?.[1]?.toLowerCase() ?? 'bin'
}

const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}
