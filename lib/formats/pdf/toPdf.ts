import type { ReleaseDocument } from '../document'
import type { PrintedPictures } from '../printedPicture'
import { typeset } from './typesetter'
import { toTypesetting } from './typesetting'

/** A release as PDF/UA-1: tagged, with its language, bookmarks, notes and embedded type. See docs/decisions/documents.md. */
export const toPdf = (document: ReleaseDocument, pictures: PrintedPictures): Promise<Buffer> =>
  typeset(toTypesetting(document, pictures))
