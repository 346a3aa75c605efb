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
    nl: 'Dit is demonstratie-inhoud op basis van een openbaar persbericht van 8 december 2022. Namen, datums en cijfers komen uit dat bericht; de teksten zijn opnieuw geschreven. De tekeningen mogen onder CC BY 4.0 worden overgenomen, met naamsvermelding.',
    fr: 'Ceci est un contenu de démonstration, établi d’après un communiqué de presse public du 8 décembre 2022. Les noms, les dates et les chiffres proviennent de ce communiqué ; les textes ont été réécrits. Les dessins peuvent être repris sous licence CC BY 4.0, moyennant mention du crédit.',
    en: 'This is demonstration content based on a public press release of 8 December 2022. Names, dates and figures come from that release; the texts have been written anew. The drawings may be reused under CC BY 4.0, with credit.',
  },
  accessibility: {
    nl: 'Deze persruimte is gebouwd volgens WCAG 2.2, niveau AA. Een onafhankelijke audit heeft nog niet plaatsgevonden. Stuit u op een drempel, meld het dan aan het perscontact.',
    fr: 'Cet espace presse est conçu selon les WCAG 2.2, niveau AA. Il n’a pas encore été soumis à un audit indépendant. Si vous rencontrez un obstacle, signalez-le au contact presse.',
    en: 'This press room is built to WCAG 2.2, level AA. It has not yet been audited by a third party. If something stands in your way, tell the press contact.',
  },
  privacy: {
    nl: 'Wie deze persruimte leest, krijgt geen cookies. De pagina’s halen niets op bij derden: letters, beelden en documenten komen van deze site zelf. Aan het perscontact geeft u alleen wat u er zelf naartoe schrijft.',
    fr: 'La lecture de cet espace presse ne dépose aucun cookie. Les pages ne font appel à aucun tiers : caractères, images et documents viennent de ce site. Le contact presse ne reçoit de vous que ce que vous lui écrivez.',
    en: 'Reading this press room sets no cookies. Its pages request nothing from third parties: type, pictures and documents all come from this site. The press contact receives only what you choose to write.',
  },
}
