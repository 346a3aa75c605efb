/** One figure: `name{label="value"} 1`. */
export type Sample = { name: string; labels: Record<string, string>; value: number }

/** Reads what Prometheus reads (text format 0.0.4). Throws at a line that it would refuse. */
export function readFigures(text: string): Sample[] {
  if (!text.endsWith('\n')) throw new Error('The last line has no end.')
  const types = new Set<string>()
  return text.split('\n').flatMap((line) => {
    const [, kind, about] = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*)/.exec(line) ?? []
    if (kind === 'TYPE') {
      if (types.has(about ?? '')) throw new Error(`${about} has two types.`)
      types.add(about ?? '')
    }
    if (line === '' || line.startsWith('#')) return []
    const [, name, labels = '', value] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? []
    if (!name || !(value === 'Nan' || value === 'NaN' || value === '+Inf' || Number.isFinite(Number(value))))
      throw new Error(`Not a figure: ${line}`)
    if (!types.has(name) && !types.has(name.replace(/_(bucket|sum|count)$/, '')))
      throw new Error(`${name} has no type.`)
    const pairs = [...labels.matchAll(/([a-zA-Z_]\w*)="((?:[^"\\\n]|\\.)*)",?/g)]
    if (pairs.map(([pair]) => pair).join('') !== labels) throw new Error(`Not labels: ${labels}`)
    return [
      { name, labels: Object.fromEntries(pairs.map(([, key = '', text = '']) => [key, text])), value: Number(value) },
    ]
  })
}
