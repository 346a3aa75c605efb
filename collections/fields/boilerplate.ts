import type { TextareaField } from 'payload'
import { words } from '@/lib/locales'

/** The "About …" paragraph under a release. */
export const boilerplate: TextareaField = {
  name: 'boilerplate',
  type: 'textarea',
  localized: true,
  label: words('Tekst “Over …”', 'Texte « À propos de … »', '“About …” text'),
  admin: {
    rows: 5,
    description: words(
      'Sluit elk bericht af. Een bericht houdt de woorden van de dag waarop het uitging.',
      'Clôt chaque communiqué. Un communiqué garde les mots du jour de sa parution.',
      'Closes each release. A release keeps the words of the day it went out.',
    ),
  },
}
