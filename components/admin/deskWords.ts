import { type InEach, isLocale, type Locale, words } from '@/lib/locales'

/** Words of the desk beside a release: what can be done with it, and what is in the way. */
export const deskWords = {
  stage: words('Stand', 'État', 'Stage'),
  underEmbargo: words('Onder embargo', 'Sous embargo', 'Under embargo'),
  isPublic: words('Publiek', 'Public', 'Public'),
  withdrawn: words('Ingetrokken', 'Retiré', 'Withdrawn'),
  retracted: words('Teruggehaald', 'Révoqué', 'Retracted'),
  unreviewed: words(
    'Zonder nalezing vrijgegeven: een eindredacteur moet nog akkoord gaan.',
    'Paru sans relecture : un éditeur doit encore l’approuver.',
    'Released without review: an editor has yet to agree.',
  ),
  draftBeside: words(
    'Lezers zien de vrijgegeven versie; dit ontwerp ziet nog niemand.',
    'Les lecteurs voient la version parue ; personne ne voit encore ce projet.',
    'Readers see the released version; nobody sees this draft yet.',
  ),
  preflight: words('Controle voor vrijgave', 'Contrôle avant parution', 'Preflight'),
  inOrder: words('Alles is in orde.', 'Tout est en ordre.', 'Everything is in order.'),
  error: words('Moet', 'À corriger', 'Must be mended'),
  warning: words('Let op', 'Attention', 'Warning'),
  waived: words('Aanvaard', 'Accepté', 'Accepted'),
  waive: words('Toch aanvaarden …', 'Accepter quand même …', 'Accept all the same …'),
  goThere: words('Ga erheen', 'Y aller', 'Go there'),
  log: words('Wie deed wat', 'Qui a fait quoi', 'Who did what'),
  noLog: words('Nog niets.', 'Rien pour l’instant.', 'Nothing yet.'),
  more: words('Meer', 'Plus', 'More'),
  cancel: words('Niet doen', 'Ne rien faire', 'Do not'),
  remark: words('Opmerking voor collega’s', 'Remarque pour les collègues', 'Remark for colleagues'),
  remarkOptional: words('Opmerking (hoeft niet)', 'Remarque (facultative)', 'Remark (optional)'),
  send: words('Plaatsen', 'Publier la remarque', 'Post'),
  reason: words('Reden (voor het logboek)', 'Raison (pour le journal)', 'Reason (for the log)'),
  reasonSooner: words(
    'Reden (nodig als het vroeger wordt)',
    'Raison (nécessaire si c’est plus tôt)',
    'Reason (needed when it becomes sooner)',
  ),
  whatToChange: words('Wat moet er veranderen?', 'Que faut-il changer ?', 'What has to change?'),
  noteTo: words('Wat lezers te lezen krijgen', 'Ce que lisent les lecteurs', 'What readers are told'),
  now: words('Nu', 'Maintenant', 'Now'),
  atHour: words('Op een uur', 'À une heure', 'At an hour'),
  atItsHour: words('Op het uur van het formulier', 'À l’heure du formulaire', 'At the hour in the form'),
  hourIn: words('Uur in', 'Heure de', 'Hour in'),
  noSuchHour: words(
    'Dat uur bestaat niet: de klok gaat dan vooruit. Kies een ander.',
    'Cette heure n’existe pas : l’horloge avance alors. Choisissez-en une autre.',
    'There is no such hour: the clock goes forward then. Choose another.',
  ),
  hourTwice: words(
    'Dat uur komt twee keer: de klok gaat dan terug. Welk van de twee?',
    'Cette heure existe deux fois : l’horloge recule alors. Laquelle ?',
    'That hour comes twice: the clock goes back then. Which of the two?',
  ),
  busy: words('Even geduld …', 'Un instant …', 'One moment …'),
  failed: words(
    'Het lukte niet. Controleer de verbinding en probeer opnieuw; er is niets veranderd.',
    'Échec. Vérifiez la connexion et réessayez ; rien n’a changé.',
    'That did not work. Check the connection and try again; nothing has changed.',
  ),
  saveFirst: words(
    'Bewaar het bericht eerst; dan kunt u het voorleggen.',
    'Enregistrez d’abord le communiqué ; vous pourrez ensuite le soumettre.',
    'Save the release first; then you can submit it.',
  ),
  explains: {
    submit: words(
      'Een collega leest het na en keurt het goed. U kunt het tot dan terugnemen.',
      'Un collègue le relit et l’approuve. D’ici là, vous pouvez le reprendre.',
      'A colleague reads and approves it. Until then you can take it back.',
    ),
    sendBack: words(
      'Het gaat terug naar wie schrijft.',
      'Il retourne à la rédaction.',
      'It goes back to whoever writes.',
    ),
    approve: words(
      'U staat in voor elke publieke taal. Elke wijziging hierna maakt de goedkeuring ongedaan.',
      'Vous répondez de chaque langue publique. Toute modification ultérieure annule l’approbation.',
      'You answer for each public language. Any change after this voids the approval.',
    ),
    approveWithHour: words(
      'Daarna staat het onder embargo en wordt het vanzelf publiek op:',
      'Il sera ensuite sous embargo et deviendra public de lui-même le :',
      'It is then under embargo and becomes public by itself on:',
    ),
    release: words(
      'Lezers zien precies wat werd goedgekeurd.',
      'Les lecteurs voient exactement ce qui a été approuvé.',
      'Readers see exactly what was approved.',
    ),
    releaseWithoutReview: words(
      'Niemand heeft dit nagelezen. De reden komt in het logboek, en het blijft gemarkeerd tot een eindredacteur akkoord gaat.',
      'Personne ne l’a relu. La raison figure au journal, et la mention reste jusqu’à l’accord d’un éditeur.',
      'Nobody has reviewed this. The reason goes into the log, and it stays flagged until an editor has agreed.',
    ),
    agree: words(
      'U hebt gelezen wat zonder nalezing uitging, en gaat akkoord.',
      'Vous avez lu ce qui est paru sans relecture, et vous l’approuvez.',
      'You have read what went out without review, and agree.',
    ),
    moveHour: words(
      'Het nieuwe uur geldt meteen, voor alles wat bij het bericht hoort.',
      'La nouvelle heure vaut aussitôt, pour tout ce qui accompagne le communiqué.',
      'The new hour holds at once, for everything that belongs to the release.',
    ),
    cancel: words(
      'Het bericht wordt weer een ontwerp en komt niet vanzelf uit.',
      'Le communiqué redevient un projet et ne paraîtra pas de lui-même.',
      'The release becomes a draft again and does not come out by itself.',
    ),
    withdraw: words(
      'De pagina blijft, met uw melding bovenaan: voor wat niet meer geldt.',
      'La page reste, avec votre avis en tête : pour ce qui n’est plus valable.',
      'The page stays, with your notice on top: for what no longer holds.',
    ),
    retract: words(
      'De tekst verdwijnt overal; op het adres staat alleen uw melding. Voor wat nooit publiek had mogen zijn.',
      'Le texte disparaît partout ; seul votre avis reste à cette adresse. Pour ce qui n’aurait jamais dû être public.',
      'The text disappears everywhere; only your notice stands at its address. For what should never have been public.',
    ),
    waive: words(
      'De reden blijft bij het bericht.',
      'La raison reste avec le communiqué.',
      'The reason stays with the release.',
    ),
    remark: words('', '', ''),
  },
}

/** The language of the admin, where it is one that the press room speaks. */
export const adminLocale = (language: string): Locale => (isLocale(language) ? language : 'en')

export const inAdmin = (text: InEach, language: string): string => text[adminLocale(language)]
