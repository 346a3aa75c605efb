/** The newsroom's colour on paper and in the dark, as a style sheet. `colour` is six hexadecimal digits. */
export function toTheme(colour: string): string {
  const onPaper = legible(colour, 'fdfcf9', '000000')
  const inTheDark = legible(colour, '16181a', 'ffffff')
  return `:root{--accent:#${onPaper}}@media (prefers-color-scheme:dark){:root{--accent:#${inTheDark}}}@media print{:root{--accent:#000}}\n`
}

/** The colour, moved towards `end` until it stands out from `ground` as WCAG 2.2 asks of text (1.4.3: 4.5 to 1). */
export function legible(colour: string, ground: string, end: string): string {
  for (let step = 0; step < 20; step++) {
    const tone = mixed(colour, end, step / 20)
    if (contrast(tone, ground) >= 4.5) return tone
  }
  return end
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

const channels = (colour: string): number[] => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function mixed(one: string, other: string, share: number): string {
  const target = channels(other)
  return channels(one)
    .map((value, at) => Math.round(value + ((target[at] ?? value) - value) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
}
