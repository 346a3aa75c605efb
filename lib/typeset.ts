/**
 * Text with the spaces that its language's printers use, whatever was typed: French keeps its distance from « ; ! ? : »
 * and from what it quotes, with spaces at which no line ends. Only spaces that are there are changed, none is added, so
 * an address or an hour stays as it is. `lang` is a BCP 47 code.
 */
export const typeset = (text: string, lang: string): string =>
  lang === 'fr'
    ? text
        .replace(/[ \u00a0](?=[;!?»])/g, thin)
        .replace(/(?<=«)[ \u00a0]/g, thin)
        .replace(/ (?=:(\s|$))/g, '\u00a0')
    : text

/** NARROW NO-BREAK SPACE */
const thin = '\u202f'
