import { paths } from '../paths'
import { openFile } from './door'

/** The bytes of a stored file at its address (the `src` of a shape), for readers; undefined for what they may not have. */
export async function fileAt(src: string): Promise<ReadableStream<Uint8Array> | undefined> {
  const folder = paths.file('')
  return src.startsWith(folder) ? openFile(src.slice(folder.length)) : undefined
}
