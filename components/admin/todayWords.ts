import { words } from '@/lib/locales'

/** Words of the admin's start page. */
export const todayWords = {
  comingOut: words('Gaat uit', 'Va paraître', 'Goes out'),
  nothingComing: words('Er gaat niets uit.', 'Rien ne va paraître.', 'Nothing is about to go out.'),
  write: words('Schrijf een bericht', 'Écrire un communiqué', 'Write a release'),
  notApproved: words('nog niet goedgekeurd', 'pas encore approuvé', 'not approved yet'),
  forReview: words('Wacht op uw nalezing', 'Attend votre relecture', 'Waits for your review'),
  nothingForReview: words('Er ligt niets ter nalezing.', 'Rien à relire.', 'There is nothing to review.'),
  approved: words('Goedgekeurd, nog niet vrijgegeven', 'Approuvé, pas encore publié', 'Approved, not released yet'),
  unreviewed: words('Zonder nalezing uitgegaan', 'Paru sans relecture', 'Went out without review'),
  languages: words(
    'Talen die ontbreken of achterlopen',
    'Langues manquantes ou en retard',
    'Languages missing or behind',
  ),
  missing: words('ontbreekt', 'manque', 'missing'),
  behind: words('loopt achter', 'en retard', 'behind'),
  away: words('Contactpersonen die er niet zijn', 'Contacts absents', 'Contacts who are not there'),
  brokenLinks: words('Links die niet antwoorden', 'Liens qui ne répondent pas', 'Links that do not answer'),
  awayToday: words('vandaag afwezig', 'absent aujourd’hui', 'away today'),
  mend: words('vul een opvolger in', 'indiquez un successeur', 'fill in a successor'),
}
