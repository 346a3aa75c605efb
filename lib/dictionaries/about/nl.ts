import type { AboutWords } from '../aboutWords'

export const nl = {
  titles: {
    accessibility: 'Toegankelijkheidsverklaring',
    privacy: 'Privacy',
    terms: 'Gebruik van de inhoud',
    embargo: 'Hoe u een embargo leest',
  },
  questions: 'Vragen',
  accessibility: {
    commitment: (newsroom) =>
      `${newsroom} streeft ernaar zijn persruimte toegankelijk te maken, overeenkomstig Richtlijn (EU) 2016/2102 inzake de toegankelijkheid van de websites en mobiele applicaties van overheidsinstanties.`,
    scope: (site) => `Deze toegankelijkheidsverklaring is van toepassing op ${site}.`,
    status: 'Nalevingsstatus',
    statuses: {
      full: 'Deze website voldoet volledig aan de Web Content Accessibility Guidelines (WCAG) 2.2, niveau AA.',
      partial:
        'Deze website voldoet gedeeltelijk aan de Web Content Accessibility Guidelines (WCAG) 2.2, niveau AA. Waar ze niet voldoet, staat hieronder.',
      none: 'Deze website voldoet niet aan de Web Content Accessibility Guidelines (WCAG) 2.2, niveau AA. Wat niet toegankelijk is, staat hieronder.',
      unknown: 'De toegankelijkheid van deze website is nog niet beoordeeld.',
    },
    gaps: 'Niet-toegankelijke inhoud',
    preparation: 'Opstelling van deze verklaring',
    prepared: (day) => `Deze verklaring is opgesteld op ${day}.`,
    methods: {
      self: 'Ze berust op een zelfbeoordeling door de persdienst.',
      external: 'Ze berust op een beoordeling door een derde.',
    },
    reviewed: (day) => `Ze is voor het laatst herzien op ${day}.`,
    feedback: 'Feedback en contactgegevens',
    feedbackText:
      'Stuit u op een drempel, of hebt u een bericht, een beeld of een document in een andere vorm nodig? Laat het ons weten, op de manier die u het best past.',
    enforcement: 'Handhavingsprocedure',
  },
  privacy: {
    site: 'Wat deze site niet doet',
    siteText: [
      'Wie leest, krijgt geen cookies; in uw browser wordt niets bewaard.',
      'De site haalt niets op bij anderen: letters, beelden en documenten komen van deze site zelf, en nergens gaan statistieken naartoe.',
      'Om te lezen, te downloaden of te bellen hoeft niemand zich aan te melden.',
    ],
    pass: 'Leest u onder embargo',
    passText:
      'Een persoonlijke link draagt uw naam en uw medium. Wij bewaren dat u de voorwaarden aanvaard hebt, en wanneer. Beide verdwijnen samen met het bericht waar ze bij horen.',
    staff: 'Werkt u hier',
    staffText: 'Wie zich aanmeldt in het beheer, krijgt één cookie, die de aanmelding onthoudt.',
  },
  terms: {
    licences: 'Wat de licentie bij een bestand betekent',
    intro:
      'Bij elk beeld en elk document staat wie te vermelden is, en de licentie. In het bestand zelf staat hetzelfde.',
    meaning: {
      'press-use': 'Kosteloos te gebruiken in de berichtgeving, met naamsvermelding. Niet voor reclame.',
      'CC0-1.0': 'Voor alles te gebruiken. Naamsvermelding mag, maar hoeft niet.',
      'CC-BY-4.0': 'Voor alles te gebruiken en te bewerken, met naamsvermelding.',
      'CC-BY-SA-4.0': 'Zoals CC BY; wat u ervan maakt, deelt u onder dezelfde licentie.',
      'CC-BY-ND-4.0': 'Voor alles te gebruiken met naamsvermelding, maar alleen zoals het is.',
      'CC-BY-NC-4.0':
        'Te gebruiken en te bewerken met naamsvermelding, maar niet commercieel. Vraag het ons bij twijfel.',
      'all-rights-reserved': 'Vraag het ons eerst.',
    },
    citing: 'Citaten en cijfers',
    citingText:
      'Elk citaat en elk cijfer in een bericht heeft een eigen adres. Vermeld de titel, de datum en dat adres: zo kunnen uw lezers het nagaan, en bereikt een rechtzetting hen.',
  },
  embargo: {
    lead: 'Onder embargo leest u een bericht voor het openbaar is, zodat u tijd hebt om na te gaan, te vragen en te schrijven. Tot het uur verschijnt er niets van.',
    hour: 'Het uur',
    hourText: (zone) => [
      `Bij het uur staan altijd de weekdag, de datum en de tijdzone; de onze is de ${zone}. Ernaast staat hetzelfde uur in UTC.`,
      'Op dat ogenblik gaat het bericht vanzelf open, overal tegelijk: pagina, lijsten, feeds en bestanden. Niemand hoeft op een knop te drukken, en niemand krijgt het eerder.',
      'Verandert het uur, dan staat het nieuwe bij uw link. Kijk nog eens voor u publiceert.',
    ],
    link: 'Uw link',
    linkText: [
      'U krijgt een eigen link. Die toont eerst de voorwaarden, en het bericht zodra u ze aanvaard hebt.',
      'De link is alleen voor u: het exemplaar draagt uw naam, en de link kan worden ingetrokken.',
      'Na het uur leidt hij naar de openbare pagina, waarvan het adres niet meer verandert.',
    ],
    terms: 'De voorwaarden',
    broken: 'Raakt het eerder bekend',
    brokenText:
      'Bel ons. Het embargo geldt voor iedereen tot wij het opheffen, en dan heffen wij het op voor iedereen.',
  },
} satisfies AboutWords
