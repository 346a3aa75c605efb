import { words } from '@/lib/locales'

/** Words of the desk for accounts: asking colleagues in, and the second step. */
export const accountWords = {
  invite: words('Een collega uitnodigen', 'Inviter un collègue', 'Invite a colleague'),
  inviteHelp: words(
    'De collega krijgt een mail met een link om zelf een wachtwoord te kiezen. De link werkt zeven dagen.',
    'Le collègue reçoit un courriel avec un lien pour choisir son mot de passe. Le lien est valable sept jours.',
    'The colleague gets a mail with a link to choose a password. The link works for seven days.',
  ),
  name: words('Naam', 'Nom', 'Name'),
  email: words('E-mailadres', 'Adresse e-mail', 'E-mail address'),
  role: words('Rol', 'Rôle', 'Role'),
  writer: words('Redacteur', 'Rédacteur', 'Writer'),
  editor: words('Eindredacteur', 'Éditeur', 'Editor'),
  administrator: words('Beheerder', 'Administrateur', 'Administrator'),
  language: words(
    'Taal van de mail en van het beheer',
    'Langue du courriel et de l’interface',
    'Language of the mail and of the admin',
  ),
  send: words('Uitnodigen', 'Inviter', 'Invite'),
  invited: words('De uitnodiging is verstuurd.', 'L’invitation est envoyée.', 'The invitation has been sent.'),
  notSent: words(
    'Het account is er, maar de mail kon niet verstuurd worden. Geef deze link zelf door; hij werkt zeven dagen en wordt maar één keer getoond.',
    'Le compte existe, mais le courriel n’a pas pu être envoyé. Transmettez vous-même ce lien ; il est valable sept jours et n’est montré qu’une fois.',
    'The account is there, but the mail could not be sent. Hand this link over yourself; it works for seven days and is shown this once.',
  ),
  link: words('Link', 'Lien', 'Link'),
  pending: words(
    'Uitgenodigd; er is nog geen wachtwoord gekozen.',
    'Invité ; aucun mot de passe n’a encore été choisi.',
    'Invited; no password has been chosen yet.',
  ),
  resend: words(
    'Link om een wachtwoord te kiezen sturen',
    'Envoyer un lien pour choisir un mot de passe',
    'Send a link to choose a password',
  ),
  busy: words('Even geduld …', 'Un instant …', 'One moment …'),
  failed: words(
    'Het lukte niet. Controleer de verbinding en probeer opnieuw.',
    'Échec. Vérifiez la connexion et réessayez.',
    'That did not work. Check the connection and try again.',
  ),
} as const
