import type { GroupField } from 'payload'
import { words } from '@/lib/locales'
import { day } from './moment'

/** What an accessibility statement has to say (Commission Implementing Decision (EU) 2018/1523, the model in its annex). */
export const statement: GroupField = {
  name: 'statement',
  type: 'group',
  label: words('Gegevens van de verklaring', 'Mentions de la déclaration', 'Particulars of the statement'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'status',
          type: 'select',
          label: words('Nalevingsstatus', 'État de conformité', 'Compliance status'),
          options: [
            { value: 'full', label: words('Volledig', 'Conforme', 'Fully compliant') },
            { value: 'partial', label: words('Gedeeltelijk', 'Partiellement conforme', 'Partially compliant') },
            { value: 'none', label: words('Niet', 'Non conforme', 'Not compliant') },
          ],
          admin: { width: '50%' },
        },
        {
          name: 'method',
          type: 'select',
          label: words('Beoordeeld door', 'Évalué par', 'Assessed by'),
          options: [
            { value: 'self', label: words('Onszelf', 'Nous-mêmes', 'Ourselves') },
            { value: 'external', label: words('Een derde', 'Un tiers', 'A third party') },
          ],
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'gaps',
      type: 'textarea',
      localized: true,
      label: words('Niet-toegankelijke inhoud', 'Contenu non accessible', 'Non-accessible content'),
      admin: {
        rows: 4,
        description: words(
          'Wat niet toegankelijk is, waarom, en wat er in de plaats komt.',
          'Ce qui n’est pas accessible, pourquoi, et ce qui en tient lieu.',
          'What is not accessible, why, and what there is instead.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        day({ name: 'preparedOn', label: words('Opgesteld op', 'Établie le', 'Prepared on'), admin: { width: '50%' } }),
        day({
          name: 'reviewedOn',
          label: words('Herzien op', 'Réexaminée le', 'Reviewed on'),
          admin: { width: '50%' },
        }),
      ],
    },
    {
      name: 'enforcement',
      type: 'textarea',
      localized: true,
      label: words('Handhavingsprocedure', 'Procédure de recours', 'Enforcement procedure'),
      admin: {
        rows: 3,
        description: words(
          'Bij welke instantie men terechtkan als ons antwoord niet volstaat.',
          'L’instance à laquelle s’adresser si notre réponse ne suffit pas.',
          'The body to turn to if our answer does not suffice.',
        ),
      },
    },
  ],
}
