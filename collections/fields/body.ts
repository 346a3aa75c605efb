import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, FieldAffectingData, FieldHook, RichTextField, TextField, TextFieldSingleValidation } from 'payload'
import { words } from '@/lib/locales'
import { searched } from '../readable'
import { askedAgain } from './askedAgain'
import { faultIn } from './bodyTree'
import { cleanBody } from './cleanBody'
import { passageLanguage, table } from './editorFeatures'
import { faults } from './faults'
import { hrefAsTyped, linkAdvice } from './href'
import { say } from './say'
import { webAddress } from './webAddress'

const safeLinks = LinkFeature({
  // Each has a public page.
  enabledCollections: [...searched],
  maxDepth: 1,
  fields: ({ defaultFields }) => defaultFields.map((field) => (field.name === 'url' ? linkField(field) : field)),
})

const linkField = (field: FieldAffectingData): FieldAffectingData => ({
  ...(field as TextField & { hasMany?: false }),
  validate: ((value, { req, siblingData }) =>
    (siblingData as { linkType?: string }).linkType === 'internal' ||
    hrefAsTyped(value) !== undefined ||
    say(req, linkAdvice)) satisfies TextFieldSingleValidation,
})

const noteEditor = lexicalEditor({
  features: [ParagraphFeature(), BoldFeature(), ItalicFeature(), safeLinks, passageLanguage, InlineToolbarFeature()],
})

/** Its text is not `required`: Payload would refuse with a technical message what the preflight names in plain words. */
const footnote: Block = {
  slug: 'footnote',
  admin: { components: { Block: '@/components/admin/Footnote.client#Footnote' } },
  labels: {
    singular: words('Voetnoot', 'Note de bas de page', 'Footnote'),
    plural: words('Voetnoten', 'Notes de bas de page', 'Footnotes'),
  },
  fields: [
    {
      name: 'text',
      type: 'richText',
      label: words('Tekst van de noot', 'Texte de la note', 'Text of the note'),
      editor: noteEditor,
      admin: {
        description: words(
          'Het nummer komt vanzelf, in de volgorde van de tekst.',
          'Le numéro vient de lui-même, dans l’ordre du texte.',
          'The number comes by itself, in the order of the text.',
        ),
      },
    },
  ],
}

const quote: Block = {
  slug: 'quote',
  admin: { disableBlockName: true },
  labels: { singular: words('Citaat', 'Citation', 'Quote'), plural: words('Citaten', 'Citations', 'Quotes') },
  fields: [
    askedAgain,
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: words('Wat er gezegd is', 'Les paroles', 'What was said'),
      admin: {
        description: words(
          'Zonder aanhalingstekens; die komen vanzelf.',
          'Sans guillemets ; ils viennent d’eux-mêmes.',
          'Without quotation marks; they come by themselves.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'speaker', type: 'text', required: true, label: words('Wie', 'Qui', 'Who'), admin: { width: '50%' } },
        { name: 'role', type: 'text', label: words('Functie', 'Fonction', 'Role'), admin: { width: '50%' } },
      ],
    },
  ],
}

const fact: Block = {
  slug: 'fact',
  admin: { disableBlockName: true },
  labels: { singular: words('Cijfer', 'Chiffre', 'Figure'), plural: words('Cijfers', 'Chiffres', 'Figures') },
  fields: [
    askedAgain,
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'text',
          required: true,
          label: words('Waarde', 'Valeur', 'Value'),
          admin: { width: '25%', placeholder: '80' },
        },
        {
          name: 'unit',
          type: 'text',
          label: words('Eenheid', 'Unité', 'Unit'),
          admin: { width: '25%', placeholder: '%' },
        },
        {
          name: 'date',
          type: 'text',
          label: words('Datum of periode', 'Date ou période', 'Date or period'),
          admin: { width: '50%', placeholder: '2022' },
        },
      ],
    },
    {
      name: 'statement',
      type: 'textarea',
      required: true,
      label: words('Wat het cijfer zegt', 'Ce que dit le chiffre', 'What the figure says'),
    },
    { name: 'source', type: 'richText', editor: noteEditor, label: words('Bron', 'Source', 'Source') },
  ],
}

const embed: Block = {
  slug: 'embed',
  admin: { disableBlockName: true },
  labels: {
    singular: words('Video of geluid elders', 'Vidéo ou son ailleurs', 'Video or audio elsewhere'),
    plural: words('Video’s', 'Vidéos', 'Videos'),
  },
  fields: [
    askedAgain,
    webAddress({ name: 'url', required: true, label: words('Webadres', 'Adresse web', 'Web address') }),
    {
      name: 'title',
      type: 'text',
      required: true,
      label: words('Titel', 'Titre', 'Title'),
      admin: {
        description: words(
          'Lezers krijgen een link; er wordt niets van elders geladen.',
          'Les lecteurs reçoivent un lien ; rien n’est chargé d’ailleurs.',
          'Readers get a link; nothing is loaded from elsewhere.',
        ),
      },
    },
  ],
}

const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    passageLanguage,
    safeLinks,
    UnorderedListFeature(),
    OrderedListFeature(),
    table,
    UploadFeature({ enabledCollections: ['media'], maxDepth: 1 }),
    BlocksFeature({ blocks: [quote, fact, embed], inlineBlocks: [footnote] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

const advice = {
  content: words(
    'Dit is geen tekst zoals de editor ze bewaart. Plak opnieuw als gewone tekst.',
    'Ce n’est pas un texte tel que l’éditeur l’enregistre. Collez à nouveau en texte simple.',
    'This is no text as the editor keeps it. Paste again as plain text.',
  ),
  size: words(
    'De tekst is te lang of te diep genest voor één bericht. Splits hem, of voeg een bijlage toe.',
    'Le texte est trop long ou trop imbriqué pour un seul communiqué. Divisez-le ou ajoutez une annexe.',
    'The text is too long or too deeply nested for one release. Split it, or add an attachment.',
  ),
}

/**
 * Drafts are saved without Payload's validation. Whatever could harm a reader is taken out here, on every save; what an
 * editor has to look at afterwards the preflight names. A text is refused only when nothing can be made of it.
 */
const keepClean: FieldHook = ({ collection, field, path, req, value }) => {
  if (!value) return value
  const fault = faultIn(value)
  if (!fault) return cleanBody(value)
  const label = 'label' in field ? field.label : undefined
  throw faults(req, collection?.slug, [{ path: path.join('.'), label, message: advice[fault] }])
}

/** The text of a release. Made to fit bodyTree.ts on every save, drafts included, whatever road it came by. */
export const body: RichTextField = {
  name: 'body',
  type: 'richText',
  localized: true,
  editor: bodyEditor,
  label: words('Tekst', 'Texte', 'Text'),
  hooks: { beforeValidate: [keepClean] },
  admin: {
    description: words(
      'Typ / voor een voetnoot, citaat, cijfer, afbeelding of tabel. Selecteer woorden in een andere taal en duid die taal aan.',
      'Tapez / pour une note, une citation, un chiffre, une image ou un tableau. Sélectionnez les mots d’une autre langue et indiquez-la.',
      'Type / for a footnote, quote, figure, picture or table. Select words in another language and mark that language.',
    ),
  },
}
