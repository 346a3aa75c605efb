/**
 * Text in lines of at most 72 columns: graphemes are counted, those of East Asian scripts and emoji as two. A line ends
 * only at a space that may end one; a word that is longer than a line has one of its own. `first` stands before the first
 * line, `indent` before the others; a line feed in the text begins a new line.
 */
export function wrapped(text: string, first = '', indent = first.replace(/\S/g, ' ')): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    let room = 0
    for (const word of paragraph.split(/[ \t]+/).filter(Boolean)) {
      const wide = width(word)
      if (line && wide + 1 > room) {
        lines.push(line)
        line = ''
      }
      const before = lines.length === 0 ? first : indent
      room = line ? room - wide - 1 : columns - width(before) - wide
      line = line ? `${line} ${word}` : before + word
    }
    lines.push(line || (lines.length === 0 ? first : ''))
  }
  return lines.map((line) => line.trimEnd()).join('\n')
}

const columns = 72

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Columns that a text takes up. */
export const width = (text: string): number =>
  /^[\u0020-\u02ff]*$/.test(text)
    ? text.length
    : [...graphemes.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0)

const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
