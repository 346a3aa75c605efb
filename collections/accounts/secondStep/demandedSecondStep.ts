import type { SelectField } from 'payload'
import { words } from '@/lib/locales'
import { staffField } from '../../access'

/** The newsroom's setting: of whom it demands a second step. */
export const demandedSecondStep: SelectField = {
  name: 'secondStep',
  type: 'select',
  required: true,
  defaultValue: 'nobody',
  access: { read: staffField },
  label: words(
    'Wie meldt zich aan met een tweede stap?',
    'Qui se connecte avec une deuxième étape\u00a0?',
    'Who signs in with a second step?',
  ),
  options: [
    { value: 'nobody', label: words('Wie dat zelf wil', 'Qui le souhaite', 'Whoever wants to') },
    {
      value: 'editors',
      label: words(
        'Iedereen die vrijgeeft: eindredacteurs en beheerders',
        'Tous ceux qui publient\u00a0: éditeurs et administrateurs',
        'All who release: editors and administrators',
      ),
    },
    { value: 'everybody', label: words('Iedereen', 'Tout le monde', 'Everybody') },
  ],
  admin: {
    description: words(
      'Een code uit een app naast het wachtwoord. Wie er nog geen heeft, wordt afgemeld en stelt er bij de volgende aanmelding een in.',
      'Un code d’une application en plus du mot de passe. Qui n’en a pas est déconnecté et en configure une à la prochaine connexion.',
      'A code from an app beside the password. Whoever has none is signed out and sets one up at the next sign-in.',
    ),
  },
}
