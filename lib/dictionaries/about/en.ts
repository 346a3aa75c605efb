import type { Licence } from '../../licences'

export const en = {
  titles: {
    accessibility: 'Accessibility statement',
    privacy: 'Privacy',
    terms: 'Use of content',
    embargo: 'How to read an embargo',
  },
  questions: 'Questions',
  accessibility: {
    /** As in the model statement of Commission Implementing Decision (EU) 2018/1523. */
    commitment: (newsroom: string) =>
      `${newsroom} is committed to making its press room accessible, in accordance with Directive (EU) 2016/2102 on the accessibility of the websites and mobile applications of public sector bodies.`,
    scope: (site: string) => `This accessibility statement applies to ${site}.`,
    status: 'Compliance status',
    statuses: {
      full: 'This website is fully compliant with the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
      partial:
        'This website is partially compliant with the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, due to the non-compliances listed below.',
      none: 'This website is not compliant with the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. The non-accessible sections are listed below.',
      unknown: 'The accessibility of this website has not been assessed yet.',
    },
    gaps: 'Non-accessible content',
    preparation: 'Preparation of this statement',
    prepared: (day: string) => `This statement was prepared on ${day}.`,
    methods: {
      self: 'It is based on a self-assessment by the newsroom.',
      external: 'It is based on an assessment by a third party.',
    },
    reviewed: (day: string) => `It was last reviewed on ${day}.`,
    feedback: 'Feedback and contact information',
    feedbackText:
      'Does something stand in your way, or do you need a release, a picture or a document in another form? Tell us, by whichever way suits you.',
    enforcement: 'Enforcement procedure',
  },
  privacy: {
    site: 'What this site does not do',
    siteText: [
      'It sets no cookies for readers and keeps nothing in your browser.',
      'It fetches nothing from others: type, pictures and documents come from this site itself, and no statistics are sent anywhere.',
      'Nobody has to register to read, to download or to call.',
    ],
    pass: 'If you read under embargo',
    passText:
      'A personal link carries your name and your medium. We record that you accepted the terms, and when. Both disappear with the release they belong to.',
    staff: 'If you work here',
    staffText: 'Whoever signs in to the admin gets one cookie, which keeps them signed in.',
  },
  terms: {
    licences: 'What the licence beside a file means',
    intro: 'Each picture and document says whom to credit and under which licence. The file itself says the same.',
    meaning: {
      'press-use': 'May be used in news coverage, free of charge, with the credit. Not for advertising.',
      'CC0-1.0': 'May be used for anything. A credit is welcome and not required.',
      'CC-BY-4.0': 'May be used and changed for anything, with the credit.',
      'CC-BY-SA-4.0': 'As CC BY; what you make of it is shared under the same licence.',
      'CC-BY-ND-4.0': 'May be used for anything with the credit, but only as it is.',
      'CC-BY-NC-4.0': 'May be used and changed with the credit, but not commercially. In doubt, ask us.',
      'all-rights-reserved': 'Ask us first.',
    } satisfies Record<Licence, string>,
    citing: 'Quotes and figures',
    citingText:
      'Each quote and each figure in a release has an address of its own. Please cite with the title, the date and that address, so that your readers can check it and a correction reaches them.',
  },
  embargo: {
    lead: 'Under embargo you can read a release before it is public, so that you have the time to check it, to ask and to write. Until its hour, nothing of it appears.',
    hour: 'The hour',
    hourText: (zone: string) => [
      `The hour always comes with its weekday, its date and its time zone; ours is ${zone}. Beside it stands the same hour in UTC.`,
      'At that moment the release opens by itself, everywhere at once: page, lists, feeds and files. Nobody has to press a button, and nobody gets it earlier.',
      'If the hour changes, your link says the new one. Look once more before you publish.',
    ],
    link: 'Your link',
    linkText: [
      'You receive a link of your own. It shows the terms first, and the release once you have accepted them.',
      'It is yours alone: the copy carries your name, and the link can be withdrawn.',
      'After the hour it leads to the public page, whose address will not change.',
    ],
    terms: 'The terms',
    broken: 'If it comes out earlier',
    brokenText: 'Call us. The embargo stands for everybody until we lift it, and then we lift it for everybody.',
  },
}
