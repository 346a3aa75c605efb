import type { InEach } from '../locales'
import { fold } from './words'

/**
 * By what somebody asks for a person to ring, whatever their name. Understood in every language of the room: whoever
 * reads in one often types in another. Words between (`de`, `van`, `of`) do not count.
 */
const asking: InEach<string[]> = {
  nl: [
    ...['pers', 'persdienst', 'perscontact', 'perscontacten', 'perscontactpersoon', 'contact', 'contacten'],
    ...['contactpersoon', 'contactpersonen', 'woordvoerder', 'woordvoerders', 'perswoordvoerder', 'persattaché'],
    ...['persverantwoordelijke', 'telefoon', 'telefoonnummer', 'telefoonnummers', 'gsm', 'gsm nummer', 'bellen'],
  ],
  fr: [
    ...['presse', 'contact', 'contacts', 'contact presse', 'service presse', 'attaché presse', 'attachée presse'],
    ...['responsable presse', 'relations presse', 'porte parole', 'téléphone', 'téléphones', 'tél', 'gsm'],
    ...['numéro téléphone', 'numéros téléphone', 'numéro gsm'],
  ],
  en: [
    ...['press', 'press office', 'press officer', 'press officers', 'contact', 'contacts', 'media contact'],
    ...['media contacts', 'media relations', 'spokesperson', 'spokespersons', 'spokesman', 'spokeswoman', 'phone'],
    ...['phones', 'telephone', 'telephones', 'phone number', 'phone numbers', 'telephone number', 'tel'],
  ],
}

const all = Object.values(asking)
  .flat()
  .map((words) => fold(words).split(' '))

/** For each of the words of a question whether it asks for somebody to ring. */
export function asksForContact(words: readonly string[]): boolean[] {
  const asks = words.map(() => false)
  for (const some of all)
    for (let at = 0; at + some.length <= words.length; at++)
      if (some.every((word, n) => words[at + n] === word)) asks.fill(true, at, at + some.length)
  return asks
}

/** Stands among the names of every contact in the index: it cannot be mistaken for a word or a stem. */
export const contactSign = '=contact='
