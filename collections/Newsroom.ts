import type { GlobalConfig, TextFieldSingleValidation } from 'payload'
import { localeNames, locales, storageLocale, words } from '@/lib/locales'
import { proposedZone, zones } from '@/lib/zones'
import { administrators, everyone, staff, staffField } from './access'
import { demandedSecondStep } from './accounts/secondStep/demandedSecondStep'
import { endSessionsWithoutSecondStep } from './accounts/secondStep/endSessionsWithoutSecondStep'
import { country } from './fields/country'
import { refusedSave } from './fields/refusedSave'
import { say } from './fields/say'
import { statement } from './fields/statement'
import { webAddress } from './fields/webAddress'
import { askGlobalAsReader } from './hooks/askAsReader'
import { settleNewsroom } from './hooks/settleVisibility'
import { hideBareIdsOfGlobal } from './hooks/showAsReader'

const colour: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  /^#[0-9a-f]{6}$/i.test(value) ||
  say(req, words('Typ de kleur als #1a2b3c.', 'Écrivez la couleur ainsi : #1a2b3c.', 'Type the colour as #1a2b3c.'))

/** The newsroom itself: its name, its languages, whom to call, and the pages every site owes its readers. */
export const Newsroom: GlobalConfig = {
  slug: 'newsroom',
  label: words('Nieuwskamer', 'Salle de presse', 'Newsroom'),
  access: { read: everyone, update: administrators, readVersions: staff },
  admin: { group: words('Beheer', 'Gestion', 'Management') },
  hooks: {
    beforeOperation: [askGlobalAsReader],
    afterRead: [hideBareIdsOfGlobal],
    afterChange: [settleNewsroom, endSessionsWithoutSecondStep],
  },
  fields: [
    refusedSave,
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Nieuwskamer', 'Salle de presse', 'Newsroom'),
          fields: [
            { name: 'name', type: 'text', localized: true, label: words('Naam', 'Nom', 'Name') },
            {
              name: 'organisation',
              type: 'relationship',
              relationTo: 'organisations',
              label: words('Organisatie', 'Organisation', 'Organisation'),
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'timeZone',
                  type: 'select',
                  required: true,
                  defaultValue: proposedZone,
                  options: [...zones],
                  label: words('Tijdzone', 'Fuseau horaire', 'Time zone'),
                  admin: { width: '50%' },
                },
                country({
                  admin: {
                    width: '50%',
                    description: words(
                      'Voor telefoonnummers zonder landnummer.',
                      'Pour les numéros sans indicatif.',
                      'For telephone numbers without a country code.',
                    ),
                  },
                }),
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'languages',
                  type: 'select',
                  hasMany: true,
                  required: true,
                  defaultValue: [...locales],
                  options: locales.map((value) => ({ value, label: localeNames[value] })),
                  label: words('Talen van de site', 'Langues du site', 'Languages of the site'),
                  admin: { width: '50%' },
                },
                {
                  name: 'defaultLanguage',
                  type: 'select',
                  required: true,
                  defaultValue: storageLocale,
                  options: locales.map((value) => ({ value, label: localeNames[value] })),
                  label: words('Eerste taal', 'Première langue', 'First language'),
                  admin: { width: '50%' },
                },
              ],
            },
            {
              name: 'colour',
              type: 'text',
              validate: colour,
              label: words('Kleur', 'Couleur', 'Colour'),
              admin: { placeholder: '#1a2b3c' },
            },
            { name: 'logo', type: 'upload', relationTo: 'media', label: words('Logo', 'Logo', 'Logo') },
            {
              name: 'socialLinks',
              type: 'array',
              label: words('Elders', 'Ailleurs', 'Elsewhere'),
              fields: [
                { name: 'label', type: 'text', required: true, label: words('Naam', 'Nom', 'Name') },
                webAddress({ name: 'url', required: true, label: words('Webadres', 'Adresse web', 'Web address') }),
              ],
            },
          ],
        },
        {
          label: words('Nieuw bericht', 'Nouveau communiqué', 'New release'),
          description: words(
            'Wat een nieuw bericht van begin af aan meekrijgt.',
            'Ce qu’un nouveau communiqué reçoit d’emblée.',
            'What a new release is given from the start.',
          ),
          fields: [
            {
              name: 'defaultIssuers',
              type: 'relationship',
              relationTo: 'organisations',
              hasMany: true,
              label: words('Afzender', 'Émetteur', 'Issuer'),
            },
            {
              name: 'defaultContacts',
              type: 'relationship',
              relationTo: 'contacts',
              hasMany: true,
              label: words('Contactpersonen', 'Contacts', 'Contacts'),
            },
          ],
        },
        {
          label: words('Nalezing', 'Relecture', 'Review'),
          fields: [
            {
              name: 'fourEyes',
              type: 'checkbox',
              defaultValue: true,
              access: { read: staffField },
              label: words('Vier ogen', 'Quatre yeux', 'Four eyes'),
              admin: {
                description: words(
                  'Wie een bericht voorlegt, keurt het niet zelf goed. Zet dit alleen uit als u alleen werkt; beheerders mogen dan goedkeuren en vrijgeven, en het logboek zegt het erbij.',
                  'Qui soumet un communiqué ne l’approuve pas. Ne désactivez ceci que si vous travaillez seul ; les administrateurs peuvent alors approuver et publier, et le journal le mentionne.',
                  'Who submits a release does not approve it. Turn this off only if you work alone; administrators may then approve and release, and the log says so.',
                ),
              },
            },
          ],
        },
        { label: words('Aanmelden', 'Connexion', 'Signing in'), fields: [demandedSecondStep] },
        {
          label: words('Vaste pagina’s', 'Pages fixes', 'Standing pages'),
          fields: [
            {
              name: 'legalNotice',
              type: 'textarea',
              localized: true,
              label: words('Gebruik van de inhoud', 'Utilisation du contenu', 'Use of content'),
              admin: { rows: 6 },
            },
            {
              name: 'accessibility',
              type: 'textarea',
              localized: true,
              label: words('Toegankelijkheidsverklaring', 'Déclaration d’accessibilité', 'Accessibility statement'),
              admin: {
                rows: 6,
                description: words(
                  'Wat u er zelf bij wilt zeggen. De verplichte gegevens staan hieronder.',
                  'Ce que vous souhaitez ajouter. Les mentions obligatoires figurent ci-dessous.',
                  'What you want to add yourself. The required particulars are below.',
                ),
              },
            },
            statement,
            {
              name: 'privacy',
              type: 'textarea',
              localized: true,
              label: words('Privacy', 'Vie privée', 'Privacy'),
              admin: { rows: 6 },
            },
            {
              name: 'embargoTerms',
              type: 'textarea',
              localized: true,
              label: words('Voorwaarden van een embargo', 'Conditions d’un embargo', 'Terms of an embargo'),
              admin: {
                rows: 6,
                description: words(
                  'Wat een journalist aanvaardt om een bericht vooraf te lezen. Leeg: de gebruikelijke voorwaarden.',
                  'Ce qu’un journaliste accepte pour lire un communiqué à l’avance. Vide : les conditions habituelles.',
                  'What a journalist accepts in order to read a release early. Empty: the usual terms.',
                ),
              },
            },
          ],
        },
      ],
    },
  ],
}
