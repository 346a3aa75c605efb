import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font } from 'fontkit'

/** Letters as shapes, so that a picture of a text looks the same on every machine, whatever typefaces it has. */
export type Typeface = {
  /** How wide a text is at a size, in the units of that size. */
  width: (text: string, size: number) => number
  /** The outline of a line of text (SVG path data), its baseline at (0, 0), y downwards. */
  outline: (text: string, size: number) => string
}

/** The typefaces of the pages, at the weight of a headline and of a label. */
export const headline = lazily(() => typeface('newsreader', 'wght-normal'))
export const label = lazily(() => typeface('public-sans', 'wght-normal'))

function lazily(make: () => Typeface): () => Typeface {
  let made: Typeface | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A typeface comes in parts, each for some letters; a letter that none of them has is left out. */
function typeface(family: string, style: string): Typeface {
  const parts = ['latin', 'latin-ext'].map((part) => {
    const file = `@fontsource-variable/${family}/files/${family}-${part}-${style}.woff2`
    return create(readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', file))) as Font
  })
  const pieces = (text: string) =>
    [...text.normalize('NFC')].reduce<{ font: Font; text: string }[]>((all, letter) => {
      const font = parts.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
      const last = all.at(-1)
      if (!font) return all
      if (last?.font === font) last.text += letter
      else all.push({ font, text: letter })
      return all
    }, [])
  return {
    width: (text, size) =>
      pieces(text).reduce(
        (sum, { font, text: part }) => sum + (font.layout(part).advanceWidth * size) / font.unitsPerEm,
        0,
      ),
    outline: (text, size) => {
      let x = 0
      return pieces(text)
        .map(({ font, text: part }) => {
          const scale = size / font.unitsPerEm
          const run = font.layout(part)
          return run.glyphs
            .map((glyph, index) => {
              const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {}
              const drawn = glyph.path
                .scale(scale, -scale)
                .translate(x + xOffset * scale, -yOffset * scale)
                .toSVG()
              x += xAdvance * scale
              return drawn
            })
            .join('')
        })
        .join('')
    },
  }
}
