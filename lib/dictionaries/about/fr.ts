import type { AboutWords } from '../aboutWords'

export const fr = {
  titles: {
    accessibility: 'Déclaration d’accessibilité',
    privacy: 'Vie privée',
    terms: 'Utilisation du contenu',
    embargo: 'Comment lire un embargo',
  },
  questions: 'Questions',
  accessibility: {
    commitment: (newsroom) =>
      `${newsroom} s’engage à rendre son espace presse accessible, conformément à la directive (UE) 2016/2102 relative à l’accessibilité des sites internet et des applications mobiles des organismes du secteur public.`,
    scope: (site) => `La présente déclaration d’accessibilité s’applique au site ${site}.`,
    status: 'État de conformité',
    statuses: {
      full: 'Ce site est entièrement conforme aux règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA.',
      partial:
        'Ce site est partiellement conforme aux règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA, en raison des points énumérés ci-dessous.',
      none: 'Ce site n’est pas conforme aux règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA. Les contenus non accessibles sont énumérés ci-dessous.',
      unknown: 'L’accessibilité de ce site n’a pas encore été évaluée.',
    },
    gaps: 'Contenu non accessible',
    preparation: 'Établissement de cette déclaration',
    prepared: (day) => `Cette déclaration a été établie le ${day}.`,
    methods: {
      self: 'Elle repose sur une autoévaluation du service de presse.',
      external: 'Elle repose sur une évaluation réalisée par un tiers.',
    },
    reviewed: (day) => `Elle a été réexaminée pour la dernière fois le ${day}.`,
    feedback: 'Retour d’information et coordonnées de contact',
    feedbackText:
      'Rencontrez-vous un obstacle, ou vous faut-il un communiqué, une image ou un document sous une autre forme\u202f? Dites-le-nous, par le moyen qui vous convient.',
    enforcement: 'Procédure permettant d’assurer le respect des dispositions',
  },
  privacy: {
    site: 'Ce que ce site ne fait pas',
    siteText: [
      'Il ne dépose aucun cookie chez ses lecteurs et ne garde rien dans votre navigateur.',
      'Il ne va rien chercher ailleurs\u00a0: caractères, images et documents viennent de ce site même, et aucune statistique n’en sort.',
      'Personne n’a à s’inscrire pour lire, télécharger ou appeler.',
    ],
    pass: 'Si vous lisez sous embargo',
    passText:
      'Un lien personnel porte votre nom et votre média. Nous enregistrons que vous avez accepté les conditions, et quand. L’un et l’autre disparaissent avec le communiqué auquel ils se rapportent.',
    staff: 'Si vous travaillez ici',
    staffText: 'Qui se connecte à la gestion reçoit un seul cookie, celui qui maintient la connexion.',
  },
  terms: {
    licences: 'Ce que signifie la licence d’un fichier',
    intro:
      'À côté de chaque image et de chaque document figurent le crédit et la licence. Le fichier lui-même dit la même chose.',
    meaning: {
      'press-use': 'Utilisable gratuitement dans l’information, avec le crédit. Pas pour la publicité.',
      'CC0-1.0': 'Utilisable pour tout. Le crédit est bienvenu, sans être obligatoire.',
      'CC-BY-4.0': 'Utilisable et modifiable pour tout, avec le crédit.',
      'CC-BY-SA-4.0': 'Comme CC BY\u202f; ce que vous en faites est partagé sous la même licence.',
      'CC-BY-ND-4.0': 'Utilisable pour tout avec le crédit, mais tel quel.',
      'CC-BY-NC-4.0': 'Utilisable et modifiable avec le crédit, hors usage commercial. En cas de doute, demandez-nous.',
      'all-rights-reserved': 'Demandez-nous d’abord.',
    },
    citing: 'Citations et chiffres',
    citingText:
      'Chaque citation et chaque chiffre d’un communiqué a sa propre adresse. Indiquez le titre, la date et cette adresse\u00a0: vos lecteurs pourront vérifier, et une correction les atteindra.',
  },
  embargo: {
    lead: 'Sous embargo, vous lisez un communiqué avant qu’il soit public, pour avoir le temps de vérifier, d’interroger et d’écrire. Jusqu’à son heure, rien n’en paraît.',
    hour: 'L’heure',
    hourText: (zone) => [
      `L’heure est toujours accompagnée du jour de la semaine, de la date et du fuseau horaire\u202f; le nôtre est\u00a0: ${zone}. À côté figure la même heure en UTC.`,
      'À cet instant, le communiqué s’ouvre de lui-même, partout à la fois\u00a0: page, listes, flux et fichiers. Personne n’a de bouton à presser, et personne ne le reçoit plus tôt.',
      'Si l’heure change, votre lien indique la nouvelle. Regardez encore une fois avant de publier.',
    ],
    link: 'Votre lien',
    linkText: [
      'Vous recevez un lien personnel. Il montre d’abord les conditions, puis le communiqué une fois que vous les avez acceptées.',
      'Il n’est que pour vous\u00a0: l’exemplaire porte votre nom, et le lien peut être retiré.',
      'Après l’heure, il mène à la page publique, dont l’adresse ne changera plus.',
    ],
    terms: 'Les conditions',
    broken: 'Si quelque chose s’ébruite plus tôt',
    brokenText:
      'Appelez-nous. L’embargo vaut pour tous tant que nous ne l’avons pas levé, et nous le levons alors pour tous.',
  },
} satisfies AboutWords
