import { type InEach, words } from '@/lib/locales'

/** What whoever saves is told when that on which the newsroom is kept gives way: an HTTP status (RFC 9110, RFC 4918) and why. */
export type NotKept = { status: 503 | 507; text: InEach }

/** By the code of what failed beneath: SQLite's, the system's, or the name of an error of MongoDB's driver. */
const kinds: [RegExp, NotKept][] = [
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT|OutOfDiskSpace)/,
    {
      status: 507,
      text: words(
        'De schijf van de perskamer is vol. Er is niets bewaard. Verwittig wie de perskamer beheert, en bewaar opnieuw zodra er weer plaats is.',
        'Le disque de la salle de presse est plein. Rien n’a été enregistré. Prévenez la personne qui gère la salle de presse, puis enregistrez à nouveau dès qu’il y a de la place.',
        'The disk of the press room is full. Nothing was saved. Tell whoever runs the press room, and save again once there is room.',
      ),
    },
  ],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|EROFS|EACCES|EPERM|EIO)/,
    {
      status: 503,
      text: words(
        'De perskamer kan op dit moment niets bewaren. Er is niets bewaard. Verwittig wie de perskamer beheert.',
        'La salle de presse ne peut rien enregistrer pour le moment. Rien n’a été enregistré. Prévenez la personne qui gère la salle de presse.',
        'The press room cannot keep anything at the moment. Nothing was saved. Tell whoever runs the press room.',
      ),
    },
  ],
  [
    /^(SQLITE_BUSY|SQLITE_LOCKED|Mongo(ose)?ServerSelectionError|MongoNetwork(Timeout)?Error|MongoNotConnectedError|MongoPoolClearedError)/,
    {
      status: 503,
      text: words(
        'De databank antwoordt niet. Probeer het zo dadelijk opnieuw.',
        'La base de données ne répond pas. Réessayez dans un instant.',
        'The database does not answer. Try again in a moment.',
      ),
    },
  ],
]

/** Why something could not be kept, where that is for a reason outside of what was asked; undefined for every other error. */
export function whyNotKept(error: unknown): NotKept | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code, codeName, name, syscall } = each as Error & { code?: unknown; codeName?: unknown; syscall?: unknown }
    // A network that may not be used is no disk that may not be written.
    if (syscall === 'connect') continue
    const found = kinds.find(([kind]) =>
      [code, codeName, name].some((one) => typeof one === 'string' && kind.test(one)),
    )
    if (found) return found[1]
  }
  return undefined
}
