import type { CollectionConfig, PayloadRequest, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { type InEach, startingWith, storageLocale, words } from '@/lib/locales'
import { day, notBefore } from './fields/moment'
import { computedName } from './fields/name'
import { say } from './fields/say'
import type { Draft } from './fields/slug'
import { aside } from './hooks/aside'
import { recordCollection } from './recordCollection'

/** A mentorship is named after its two cities; the name is for the newsroom's lists and for the address. */
async function nameAfterCities({ mentor, learner }: Draft, req: PayloadRequest): Promise<string> {
  const names = [await cityName(mentor, req), await cityName(learner, req)]
  return names.filter(Boolean).join(' → ')
}

async function cityName(id: unknown, req: PayloadRequest): Promise<string | undefined> {
  if (!id) return undefined
  const city = await req.payload.findByID({
    collection: 'partner-cities',
    id: String(id),
    locale: 'all',
    depth: 0,
    select: { name: true },
    disableErrors: true,
    overrideAccess: true,
    req: aside(req),
  })
  // With locale 'all' the name holds one value per language, which Payload's types do not say.
  const names = (city?.name ?? {}) as unknown as Partial<InEach>
  return startingWith(storageLocale)
    .map((locale) => names[locale])
    .find(Boolean)
}

/** No city is its own mentor. */
const another: RelationshipFieldSingleValidation = (value, options) => {
  const { mentor } = options.siblingData as { mentor?: unknown }
  if (!value || idOf(value) !== idOf(mentor)) return relationship(value, options)
  return say(
    options.req,
    words(
      'Een stad adviseert zichzelf niet. Kies een andere.',
      'Une ville ne se conseille pas elle-même. Choisissez-en une autre.',
      'A city does not advise itself. Choose another.',
    ),
  )
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

/** One city advises another: the directed pair, what came of it, and whether it is certain. */
export const Mentorships: CollectionConfig = recordCollection({
  slug: 'mentorships',
  labels: {
    singular: words('Mentorschap', 'Mentorat', 'Mentorship'),
    plural: words('Mentorschappen', 'Mentorats', 'Mentorships'),
  },
  title: { field: 'name', localized: false, from: nameAfterCities },
  admin: { defaultColumns: ['name', 'project', 'confirmed'] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Wie wie adviseert', 'Qui conseille qui', 'Who advises whom'),
          fields: [
            {
              name: 'project',
              type: 'relationship',
              relationTo: 'projects',
              required: true,
              label: words('Project', 'Projet', 'Project'),
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'mentor',
                  type: 'relationship',
                  relationTo: 'partner-cities',
                  required: true,
                  label: words('Mentorstad', 'Ville mentor', 'Mentor city'),
                  admin: { width: '50%' },
                },
                {
                  name: 'learner',
                  type: 'relationship',
                  relationTo: 'partner-cities',
                  required: true,
                  label: words('Leerstad', 'Ville apprenante', 'Learner city'),
                  validate: another,
                  admin: { width: '50%' },
                },
              ],
            },
            {
              name: 'associations',
              type: 'relationship',
              relationTo: 'organisations',
              hasMany: true,
              label: words('Ondersteunende verenigingen', 'Associations d’appui', 'Supporting associations'),
            },
            {
              type: 'row',
              fields: [
                day({ name: 'start', label: words('Begin', 'Début', 'Start'), admin: { width: '50%' } }),
                day({
                  name: 'end',
                  label: words('Einde', 'Fin', 'End'),
                  validate: notBefore('start'),
                  admin: { width: '50%' },
                }),
              ],
            },
            {
              name: 'topics',
              type: 'relationship',
              relationTo: 'topics',
              hasMany: true,
              label: words('Thema’s', 'Thèmes', 'Topics'),
            },
            {
              name: 'confirmed',
              type: 'checkbox',
              defaultValue: true,
              label: words('Koppeling bevestigd', 'Binôme confirmé', 'Pairing confirmed'),
              admin: {
                description: words(
                  'Uit als nog niet vaststaat welke stad welke adviseerde; lezers zien dat dan.',
                  'À décocher tant qu’il n’est pas établi quelle ville a conseillé laquelle ; les lecteurs le voient.',
                  'Off while it is not certain which city advised which; readers then see that.',
                ),
              },
            },
            {
              name: 'note',
              type: 'textarea',
              localized: true,
              label: words('Toelichting bij de koppeling', 'Remarque sur le binôme', 'Note on the pairing'),
            },
          ],
        },
        {
          label: words('Wat het opleverde', 'Ce qui en est sorti', 'What came of it'),
          fields: [
            {
              name: 'outcomes',
              type: 'array',
              label: words('Wat het opleverde', 'Ce qui en est sorti', 'What came of it'),
              labels: {
                singular: words('Opbrengst', 'Résultat', 'Outcome'),
                plural: words('Opbrengsten', 'Résultats', 'Outcomes'),
              },
              fields: [
                { name: 'title', type: 'text', localized: true, label: words('Titel', 'Titre', 'Title') },
                { name: 'text', type: 'textarea', localized: true, label: words('Tekst', 'Texte', 'Text') },
                {
                  name: 'city',
                  type: 'relationship',
                  relationTo: 'partner-cities',
                  label: words('In welke stad', 'Dans quelle ville', 'In which city'),
                },
                {
                  name: 'modelledOn',
                  type: 'relationship',
                  relationTo: 'partner-cities',
                  label: words('Naar het voorbeeld van', 'Sur le modèle de', 'Modelled on'),
                },
                {
                  name: 'source',
                  type: 'relationship',
                  relationTo: 'press-releases',
                  label: words('Bron (bericht)', 'Source (communiqué)', 'Source (release)'),
                  custom: { onlyPoints: true },
                },
              ],
            },
          ],
        },
      ],
    },
    computedName(nameAfterCities),
  ],
})
