import type { Tab } from 'payload'
import { words } from '@/lib/locales'
import { proposedByNewsroom } from '../../hooks/proposedByNewsroom'

/** Whom and what it is about: what readers filter by, and the pages on which it appears. */
export const about: Tab = {
  label: words('Waarover', 'À propos', 'About'),
  description: words(
    'Hierop vinden lezers het bericht terug: bij het project, de stad, het thema.',
    'C’est ainsi que les lecteurs retrouvent le communiqué : projet, ville, thème.',
    'This is how readers find the release again: with the project, the city, the topic.',
  ),
  fields: [
    {
      name: 'issuers',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: words('Afzender', 'Émetteur', 'Issuer'),
      defaultValue: proposedByNewsroom('defaultIssuers'),
    },
    {
      name: 'projects',
      type: 'relationship',
      relationTo: 'projects',
      hasMany: true,
      label: words('Projecten', 'Projets', 'Projects'),
    },
    {
      name: 'partnerCities',
      type: 'relationship',
      relationTo: 'partner-cities',
      hasMany: true,
      label: words('Steden', 'Villes', 'Cities'),
    },
    {
      name: 'mentorships',
      type: 'relationship',
      relationTo: 'mentorships',
      hasMany: true,
      label: words('Mentorschappen', 'Mentorats', 'Mentorships'),
    },
    {
      name: 'events',
      type: 'relationship',
      relationTo: 'events',
      hasMany: true,
      label: words('Evenementen', 'Événements', 'Events'),
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: words('Thema’s', 'Thèmes', 'Topics'),
    },
    {
      name: 'related',
      type: 'relationship',
      relationTo: 'press-releases',
      hasMany: true,
      maxDepth: 1,
      label: words('Verwante berichten', 'Communiqués liés', 'Related releases'),
      custom: { onlyPoints: true },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
  ],
}
