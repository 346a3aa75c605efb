import { type Letter, letter } from '@/lib/letter'
import type { InEach, Locale } from '@/lib/locales'

/** What a letter about an account is made of: whose newsroom, for whom, from whom, and the link that it brings. */
type About = { newsroom: string; name: string; by: string; link: string }

/** Asks a colleague in: the link sets the first password, and works for a week. */
export const invitationLetter = (locale: Locale, about: About): Letter =>
  written(invitation[locale](about), about, locale)

/** Brings the link that sets a new password, and works for an hour. */
export const resetLetter = (locale: Locale, about: About): Letter => written(reset[locale](about), about, locale)

type Words = [subject: string, before: string[], after: string[]]

const written = ([subject, before, after]: Words, { link }: About, locale: Locale): Letter =>
  letter(subject, [...before, { link }, ...after], locale)

const invitation: InEach<(about: About) => Words> = {
  nl: ({ newsroom, name, by }) => [
    `Uw account bij ${newsroom}`,
    [
      `Dag ${name},`,
      `${by} heeft voor u een account gemaakt in de perskamer van ${newsroom}. Kies hier uw wachtwoord:`,
    ],
    [
      'De link werkt zeven dagen en één keer. Daarna kan een beheerder u een nieuwe sturen.',
      'Kent u deze perskamer niet? Dan hoeft u niets te doen.',
    ],
  ],
  fr: ({ newsroom, name, by }) => [
    `Votre compte chez ${newsroom}`,
    [
      `Bonjour ${name},`,
      `${by} vous a ouvert un compte dans la salle de presse de ${newsroom}. Choisissez ici votre mot de passe\u00a0:`,
    ],
    [
      'Le lien est valable sept jours et une seule fois. Ensuite, un administrateur peut vous en envoyer un autre.',
      'Vous ne connaissez pas cette salle de presse\u00a0? Vous n’avez rien à faire.',
    ],
  ],
  en: ({ newsroom, name, by }) => [
    `Your account with ${newsroom}`,
    [
      `Hello ${name},`,
      `${by} has made an account for you in the press room of ${newsroom}. Choose your password here:`,
    ],
    [
      'The link works for seven days, and once. After that an administrator can send you another.',
      'If you do not know this press room, there is nothing you need to do.',
    ],
  ],
}

const reset: InEach<(about: About) => Words> = {
  nl: ({ newsroom, name }) => [
    `Een nieuw wachtwoord voor ${newsroom}`,
    [`Dag ${name},`, 'Iemand heeft voor uw account een nieuw wachtwoord gevraagd. Was u dat? Kies het hier:'],
    [
      'De link werkt een uur en één keer.',
      'Was u het niet? Dan verandert er niets: uw wachtwoord blijft zoals het is. Meld het een beheerder als dit vaker gebeurt.',
    ],
  ],
  fr: ({ newsroom, name }) => [
    `Un nouveau mot de passe pour ${newsroom}`,
    [
      `Bonjour ${name},`,
      'Quelqu’un a demandé un nouveau mot de passe pour votre compte. C’était vous\u00a0? Choisissez-le ici\u00a0:',
    ],
    [
      'Le lien est valable une heure et une seule fois.',
      'Ce n’était pas vous\u00a0? Rien ne change\u00a0: votre mot de passe reste le même. Si cela se répète, prévenez un administrateur.',
    ],
  ],
  en: ({ newsroom, name }) => [
    `A new password for ${newsroom}`,
    [`Hello ${name},`, 'Somebody has asked for a new password for your account. Was it you? Choose it here:'],
    [
      'The link works for an hour, and once.',
      'If it was not you, nothing changes: your password stays as it is. Tell an administrator if this happens again.',
    ],
  ],
}
