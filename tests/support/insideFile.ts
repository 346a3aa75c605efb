import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** Files in a ZIP archive (also one that Word wrote) by their names; folders left out. */
export const inZip = (archive: Uint8Array): Map<string, Buffer> =>
  new Map(
    Object.entries(unzipSync(new Uint8Array(archive)))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [name, Buffer.from(bytes)]),
  )

/** The words of a PDF in the order of its pages, as a reader copies them; words that were parted at the end of a line are whole. */
export async function pdfText(file: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 })
  try {
    const { text } = await extractText(pdf, { mergePages: true })
    return text.replace(/[-\u00ad]\s*\n\s*/g, '').replace(/\u00ad/g, '')
  } finally {
    await pdf.destroy()
  }
}
