import type { DemoNewsroom } from './types'

export const newsroom: DemoNewsroom = {
  name: { nl: 'Brulocalis pers', fr: 'Brulocalis presse', en: 'Brulocalis press' },
  organisation: 'brulocalis',
  timeZone: 'Europe/Brussels',
  country: 'BE',
  defaultLanguage: 'nl',
  colour: '#0f4c5c',
  defaultContacts: ['celine-mercier'],
  defaultIssuers: ['brulocalis'],
  legalNotice: {
    nl: 'Persberichten, citaten en cijfers op deze pagina’s mogen vrij worden overgenomen in de berichtgeving, met vermelding van de bron.\n\nDit is demonstratie-inhoud op basis van een openbaar persbericht van 8 december 2022. Namen, datums en cijfers komen uit dat bericht; de teksten zijn opnieuw geschreven. De tekeningen mogen onder CC BY 4.0 worden overgenomen, met naamsvermelding.',
    fr: 'Les communiqués, citations et chiffres de ces pages peuvent être repris librement dans l’information, avec mention de la source.\n\nCeci est un contenu de démonstration, établi d’après un communiqué de presse public du 8 décembre 2022. Les noms, les dates et les chiffres proviennent de ce communiqué ; les textes ont été réécrits. Les dessins peuvent être repris sous licence CC BY 4.0, moyennant mention du crédit.',
    en: 'Releases, quotes and figures on these pages may be reproduced freely in news coverage, with the source.\n\nThis is demonstration content based on a public press release of 8 December 2022. Names, dates and figures come from that release; the texts have been written anew. The drawings may be reused under CC BY 4.0, with credit.',
  },
  accessibility: {
    nl: 'De pagina’s zijn gebouwd om met elk hulpmiddel te werken: met alleen een toetsenbord, met een schermlezer, vergroot tot 400%, in donker en licht, en zonder script. Ze worden bij elke wijziging automatisch nagekeken; een onafhankelijke audit heeft nog niet plaatsgevonden.',
    fr: 'Les pages sont conçues pour fonctionner avec toute aide technique : au clavier seul, avec un lecteur d’écran, agrandies à 400 %, en clair comme en sombre, et sans script. Elles sont contrôlées automatiquement à chaque modification ; aucun audit indépendant n’a encore eu lieu.',
    en: 'The pages are built to work with any aid: by keyboard alone, with a screen reader, enlarged to 400%, in dark and light, and without scripts. They are checked automatically with every change; there has been no independent audit yet.',
  },
  statement: {
    status: 'partial',
    method: 'self',
    preparedOn: '2022-11-28',
    reviewedOn: '2022-12-19',
    gaps: {
      nl: 'Documenten van anderen waarnaar een bericht verwijst, zoals rapporten in pdf, zijn niet altijd gelabeld voor schermlezers. De cijfers die wij eruit overnemen, staan in het bericht zelf.',
      fr: 'Les documents de tiers auxquels un communiqué renvoie, comme des rapports en PDF, ne sont pas toujours balisés pour les lecteurs d’écran. Les chiffres que nous en reprenons figurent dans le communiqué lui-même.',
      en: 'Documents by others to which a release refers, such as reports in PDF, are not always tagged for screen readers. The figures that we take from them stand in the release itself.',
    },
    enforcement: {
      nl: 'Antwoorden wij niet, of niet naar tevredenheid, dan kunt u terecht bij de ombudsdienst die voor uw vraag bevoegd is. (Voorbeeldtekst: elke nieuwskamer noemt hier haar eigen instantie.)',
      fr: 'Si nous ne répondons pas, ou pas de manière satisfaisante, vous pouvez vous adresser au service de médiation compétent. (Texte d’exemple : chaque espace presse nomme ici l’instance dont elle relève.)',
      en: 'If we do not answer, or not to your satisfaction, you can turn to the ombudsman service in charge. (Sample text: each newsroom names its own body here.)',
    },
  },
  privacy: {
    nl: 'Aan het perscontact geeft u alleen wat u er zelf naartoe schrijft. Wij gebruiken het om u te antwoorden, geven het aan niemand door en wissen het wanneer uw vraag is afgehandeld.',
    fr: 'Le contact presse ne reçoit de vous que ce que vous lui écrivez. Nous nous en servons pour vous répondre, nous ne le transmettons à personne et nous l’effaçons une fois votre question traitée.',
    en: 'The press contact receives only what you choose to write. We use it to answer you, pass it on to nobody, and delete it once your question has been dealt with.',
  },
}
