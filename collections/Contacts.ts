import type { ArrayField, CollectionConfig, SelectField, TextField, TextFieldSingleValidation } from 'payload'
import { passageLanguages, words } from '@/lib/locales'
import { zones } from '@/lib/zones'
import { staffField } from './access'
import { day, notBefore } from './fields/moment'
import { computedName } from './fields/name'
import { phoneNumber } from './fields/phone'
import { say } from './fields/say'
import type { Draft } from './fields/slug'
import { publicRowsOnly } from './hooks/showAsReader'
import { recordCollection } from './recordCollection'

const fullName = ({ givenName, familyName }: Draft): string => [givenName, familyName].filter(Boolean).join(' ')

const audience: SelectField = {
  name: 'audience',
  type: 'select',
  required: true,
  defaultValue: 'public',
  label: words('Voor wie', 'Pour qui', 'For whom'),
  options: [
    { value: 'public', label: words('Publiek', 'Public', 'Public') },
    { value: 'internal', label: words('Alleen intern', 'Interne seulement', 'Internal only') },
  ],
  admin: { width: '30%' },
}

const rowLabel: TextField = {
  name: 'label',
  type: 'text',
  localized: true,
  label: words('Bijschrift', 'Mention', 'Label'),
}

const clock: TextFieldSingleValidation = (value, { req }) =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '') ||
  say(req, words('Typ het uur als 09:00.', 'Écrivez l’heure ainsi : 09:00.', 'Type the hour as 09:00.'))

const afterFrom: TextFieldSingleValidation = (value, options) => {
  const { from } = options.siblingData as { from?: string | null }
  const isClock = clock(value, options)
  if (isClock !== true || !from || !value || value > from) return isClock
  return say(
    options.req,
    words(
      '“Tot” komt na “Van”. Over middernacht heen: maak twee rijen, de tweede vanaf 00:00.',
      '« À » vient après « De ». Au-delà de minuit : créez deux plages, la seconde à partir de 00:00.',
      '“To” comes after “From”. Past midnight: make two rows, the second from 00:00.',
    ),
  )
}

/** Days on which somebody is not there. The newsroom's own knowledge: the start page and the preflight say so to staff. */
const absences: ArrayField = {
  name: 'absences',
  type: 'array',
  label: words('Afwezig', 'Absences', 'Away'),
  labels: {
    singular: words('Afwezigheid', 'Absence', 'Absence'),
    plural: words('Afwezigheden', 'Absences', 'Absences'),
  },
  access: { read: staffField },
  admin: {
    description: words(
      'Alleen intern: u wordt gewaarschuwd als een bericht in die dagen uitgaat.',
      'Interne seulement : vous êtes averti si un communiqué paraît ces jours-là.',
      'Internal only: you are warned when a release goes out on those days.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        day({ name: 'from', required: true, label: words('Van', 'Du', 'From'), admin: { width: '50%' } }),
        day({
          name: 'until',
          required: true,
          label: words('Tot en met', 'Au (inclus)', 'Until (included)'),
          validate: notBefore('from'),
          admin: { width: '50%' },
        }),
      ],
    },
  ],
}

/** People a journalist can ring or write to. */
export const Contacts: CollectionConfig = recordCollection({
  slug: 'contacts',
  labels: {
    singular: words('Contactpersoon', 'Contact', 'Contact'),
    plural: words('Contactpersonen', 'Contacts', 'Contacts'),
  },
  title: { field: 'name', localized: false, from: fullName },
  admin: { defaultColumns: ['name', 'organisation', 'active'], group: words('Pers', 'Presse', 'Press') },
  /** Whoever has left is not rung any more: the gate needs to know of everybody it shows. */
  forceSelect: { active: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Wie', 'Qui', 'Who'),
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'givenName',
                  type: 'text',
                  required: true,
                  label: words('Voornaam', 'Prénom', 'Given name'),
                  admin: { width: '50%' },
                },
                {
                  name: 'familyName',
                  type: 'text',
                  required: true,
                  label: words('Familienaam', 'Nom de famille', 'Family name'),
                  admin: { width: '50%' },
                },
              ],
            },
            { name: 'jobTitle', type: 'text', localized: true, label: words('Functie', 'Fonction', 'Job title') },
            {
              name: 'organisation',
              type: 'relationship',
              relationTo: 'organisations',
              label: words('Organisatie', 'Organisation', 'Organisation'),
            },
            { name: 'photo', type: 'upload', relationTo: 'media', label: words('Foto', 'Photo', 'Photo') },
            {
              name: 'spokenLanguages',
              type: 'select',
              hasMany: true,
              label: words('Spreekt', 'Parle', 'Speaks'),
              options: passageLanguages.map((value) => ({
                value,
                label: words(languageName(value, 'nl'), languageName(value, 'fr'), languageName(value, 'en')),
              })),
            },
            {
              name: 'expertise',
              type: 'relationship',
              relationTo: 'topics',
              hasMany: true,
              label: words('Bevoegd voor', 'Compétent pour', 'Can speak about'),
            },
          ],
        },
        {
          label: words('Hoe te bereiken', 'Comment joindre', 'How to reach'),
          fields: [
            {
              name: 'phones',
              type: 'array',
              label: words('Telefoon', 'Téléphone', 'Telephone'),
              labels: { singular: words('Nummer', 'Numéro', 'Number'), plural: words('Nummers', 'Numéros', 'Numbers') },
              hooks: { afterRead: [publicRowsOnly] },
              fields: [
                phoneNumber,
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'kind',
                      type: 'select',
                      required: true,
                      defaultValue: 'work',
                      label: words('Soort', 'Type', 'Kind'),
                      admin: { width: '50%' },
                      options: [
                        { value: 'work', label: words('Vast', 'Fixe', 'Landline') },
                        { value: 'cell', label: words('Mobiel', 'Portable', 'Mobile') },
                      ],
                    },
                    audience,
                  ],
                },
                rowLabel,
              ],
            },
            {
              name: 'emails',
              type: 'array',
              label: words('E-mail', 'E-mail', 'E-mail'),
              labels: {
                singular: words('Adres', 'Adresse', 'Address'),
                plural: words('Adressen', 'Adresses', 'Addresses'),
              },
              hooks: { afterRead: [publicRowsOnly] },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'value',
                      type: 'email',
                      required: true,
                      label: words('Adres', 'Adresse', 'Address'),
                      admin: { width: '70%' },
                    },
                    audience,
                  ],
                },
                rowLabel,
              ],
            },
            absences,
            {
              name: 'hours',
              type: 'array',
              label: words('Bereikbaar', 'Disponible', 'Reachable'),
              labels: { singular: words('Tijd', 'Plage', 'Hours'), plural: words('Tijden', 'Plages', 'Hours') },
              fields: [
                {
                  name: 'days',
                  type: 'select',
                  hasMany: true,
                  required: true,
                  label: words('Dagen', 'Jours', 'Days'),
                  options: [
                    { value: 'mon', label: words('maandag', 'lundi', 'Monday') },
                    { value: 'tue', label: words('dinsdag', 'mardi', 'Tuesday') },
                    { value: 'wed', label: words('woensdag', 'mercredi', 'Wednesday') },
                    { value: 'thu', label: words('donderdag', 'jeudi', 'Thursday') },
                    { value: 'fri', label: words('vrijdag', 'vendredi', 'Friday') },
                    { value: 'sat', label: words('zaterdag', 'samedi', 'Saturday') },
                    { value: 'sun', label: words('zondag', 'dimanche', 'Sunday') },
                  ],
                },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'from',
                      type: 'text',
                      required: true,
                      label: words('Van', 'De', 'From'),
                      validate: clock,
                      admin: { width: '30%', placeholder: '09:00' },
                    },
                    {
                      name: 'to',
                      type: 'text',
                      required: true,
                      label: words('Tot', 'À', 'To'),
                      validate: afterFrom,
                      admin: { width: '30%', placeholder: '17:00' },
                    },
                    {
                      name: 'zone',
                      type: 'select',
                      label: words('Tijdzone', 'Fuseau horaire', 'Time zone'),
                      options: [...zones],
                      admin: {
                        width: '40%',
                        description: words(
                          'Leeg: die van de nieuwskamer.',
                          'Vide : celui de la salle de presse.',
                          'Empty: the newsroom’s own.',
                        ),
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    computedName(fullName),
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: words('Werkt hier', 'En fonction', 'Works here'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'successor',
      type: 'relationship',
      relationTo: 'contacts',
      label: words('Opgevolgd door', 'Remplacé par', 'Succeeded by'),
      admin: {
        position: 'sidebar',
        condition: (data) => data?.active === false,
        description: words(
          'Komt overal in de plaats, ook in oude berichten; lezers zien dat.',
          'Remplace partout, y compris dans les anciens communiqués ; les lecteurs le voient.',
          'Takes the place everywhere, in old releases too; readers see that.',
        ),
      },
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 100,
      label: words('Volgorde', 'Ordre', 'Order'),
      admin: {
        position: 'sidebar',
        description: words(
          'Lager staat hoger op de contactpagina.',
          'Le plus petit vient en premier sur la page de contact.',
          'Lower comes first on the contact page.',
        ),
      },
    },
  ],
})

function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
}
