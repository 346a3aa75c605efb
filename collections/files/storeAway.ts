import { APIError, type PayloadRequest } from 'payload'
import { knownError } from '@/lib/knownError'
import { words } from '@/lib/locales'
import { say } from '../fields/say'

/** The place of files does not answer, or not as it should. What somebody wants of it may work a moment later. */
export class StoreAway extends knownError('StoreAway') {}

/** Does something with stored files for whoever is at work; when they cannot be had, says so in their language. */
export async function orSayAway<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error
    req.payload.logger.error(error)
    const message = say(req, away)
    throw new APIError(message, 503, { errors: [{ path: 'file', message: say(req, mark) }] }, true)
  }
}

const mark = words(
  'De opslag van bestanden antwoordt niet',
  'Le stockage des fichiers ne répond pas',
  'The storage of files does not answer',
)

/** No colons: the admin makes a list of what follows one. */
const away = words(
  'De opslag van bestanden antwoordt nu niet. Er is niets bewaard en niets gewijzigd. Probeer het over enkele minuten opnieuw; lukt het dan nog niet, verwittig dan wie de perskamer beheert.',
  'Le stockage des fichiers ne répond pas pour le moment. Rien n’a été enregistré ni modifié. Réessayez dans quelques minutes ; si cela ne va toujours pas, prévenez la personne qui gère l’espace presse.',
  'The storage of files does not answer at this moment. Nothing was saved and nothing was changed. Try again in a few minutes; if it still fails, tell whoever looks after the press room.',
)
