/** Widths of letters in ems, rather too wide than too narrow: what is placed by them never touches in any typeface of the page. */
const widths: [letters: RegExp, width: number][] = [
  [/[ijlIíìîïļĺł.,:;'’‘!|·]/u, 0.33],
  [/[frtťţțJ()\-–/" ]/u, 0.46],
  [/[mwMWÆŒæœ—@%&→]/u, 0.96],
  [/\p{Lu}/u, 0.74],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1.05],
  [/\p{M}/u, 0],
]

/** How wide a text is at most, in ems. */
export const widthOf = (text: string): number =>
  [...text.normalize('NFC')].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.62),
    0,
  )

/** A name in lines of at most `width` ems, broken where it may be: after a space or a hyphen, else anywhere. */
export function inLines(name: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of name.split(/(?<=[ \-–/])/u).flatMap((one) => pieces(one, width))) {
    if (line && widthOf((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line.trimEnd()].filter(Boolean)
}

/** A part without a place to break, cut where it is too long for a line. */
function pieces(part: string, width: number): string[] {
  const cut: string[] = ['']
  for (const letter of part) {
    const last = cut.at(-1) ?? ''
    if (last && widthOf((last + letter).trimEnd()) > width) cut.push(letter)
    else cut[cut.length - 1] = last + letter
  }
  return cut
}
