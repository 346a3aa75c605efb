import { deepMergeSimple, type SanitizedConfig } from 'payload'

/** Puts our words over Payload's, when all features of the editor have brought theirs. */
export function sayInOurWords(config: SanitizedConfig): SanitizedConfig {
  config.i18n.translations = deepMergeSimple(config.i18n.translations, adminWords)
  return config
}

/** Words of Payload's admin that are missing in a language, wrong in this newsroom, or promise what it does not do. */
const adminWords = {
  nl: {
    authentication: {
      beginCreateFirstUser: 'Maak het eerste account. Wie dat doet, beheert de nieuwskamer.',
    },
    general: {
      payloadSettings: 'Op dit toestel',
      // Payload's Dutch holds here the instructions to a translator.
      restoring: 'Terugzetten …',
      restoreAsPublished: 'Meteen vrijgeven (dat kan niet: vrijgeven gaat via nalezing)',
    },
    localization: { selectedLocales: 'in enkele talen' },
    upload: { bulkUpload: 'Meerdere bestanden toevoegen' },
    version: {
      aboutToPublishSelection:
        'Vrijgeven gaat per bericht en via nalezing; deze knop kan het niet. Open het bericht en leg het voor.',
      aboutToRestore:
        'De versie van {{versionDate}} wordt het ontwerp waarmee u verder werkt. Wat lezers zien, verandert niet.',
      aboutToUnpublishSelection:
        'Wat publiek is, wordt per bericht ingetrokken of teruggehaald; deze knop kan het niet. Open het bericht.',
      confirmPublish: 'Niet in één keer',
      confirmUnpublish: 'Niet in één keer',
      confirmVersionRestoration: 'Als ontwerp terugzetten?',
      restoreAsDraft: 'Als ontwerp terugzetten',
      restoreThisVersion: 'Als ontwerp terugzetten',
    },
    lexical: { blocks: { inlineBlocks: { label: 'In de regel' } }, upload: { label: 'Beeld' } },
  },
  fr: {
    authentication: {
      beginCreateFirstUser: 'Créez le premier compte. Qui le crée administre la salle de presse.',
    },
    general: {
      payloadSettings: 'Sur cet appareil',
      restoreAsPublished: 'Publier aussitôt (impossible : la parution passe par la relecture)',
    },
    localization: { selectedLocales: 'dans certaines langues' },
    version: {
      aboutToPublishSelection:
        'La parution se fait communiqué par communiqué, par la relecture ; ce bouton ne le peut pas. Ouvrez le communiqué et soumettez-le.',
      aboutToRestore:
        'La version du {{versionDate}} devient le projet sur lequel vous travaillez. Ce que voient les lecteurs ne change pas.',
      aboutToUnpublishSelection:
        'Ce qui est public se retire ou se révoque communiqué par communiqué ; ce bouton ne le peut pas. Ouvrez le communiqué.',
      confirmPublish: 'Pas en une fois',
      confirmUnpublish: 'Pas en une fois',
      confirmVersionRestoration: 'Rétablir comme projet ?',
      restoreAsDraft: 'Rétablir comme projet',
      restoreThisVersion: 'Rétablir comme projet',
    },
    lexical: { blocks: { inlineBlocks: { label: 'Dans la ligne' } }, upload: { label: 'Image' } },
  },
  en: {
    authentication: {
      beginCreateFirstUser: 'Make the first account. Whoever makes it looks after the newsroom.',
    },
    general: {
      payloadSettings: 'On this device',
      restoreAsPublished: 'Release at once (not possible: releasing goes through review)',
    },
    localization: { selectedLocales: 'in some languages' },
    version: {
      aboutToPublishSelection:
        'Releasing is done release by release, through review; this button cannot do it. Open the release and submit it.',
      aboutToRestore:
        'The version of {{versionDate}} becomes the draft that you go on with. What readers see does not change.',
      aboutToUnpublishSelection:
        'What is public is withdrawn or retracted release by release; this button cannot do it. Open the release.',
      confirmPublish: 'Not all at once',
      confirmUnpublish: 'Not all at once',
      confirmVersionRestoration: 'Restore as a draft?',
      restoreAsDraft: 'Restore as a draft',
      restoreThisVersion: 'Restore as a draft',
    },
    lexical: { blocks: { inlineBlocks: { label: 'In the line' } }, upload: { label: 'Picture' } },
  },
}
