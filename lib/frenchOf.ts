/**
 * "de" before a name, as French writes it: « d’IncluCities », « de Brulocalis », « du Havre », « des Lilas ».
 *
 * It goes by the letters, not by the sound, so it has limits. An h counts as mute only in the stems listed below and
 * is otherwise left whole (« de Hasselt », « de Huy »), which at worst sounds stiff; letters that are spelled out
 * (« FMI », « SNCB ») are taken as a word; a name that would need an article (« le Fonds… ») gets none, because nobody
 * can tell its gender from its letters.
 */
export function frenchOf(name: string): string {
  const contracted = /^(le|les)\s+(?=\S)/i.exec(name)
  if (contracted) {
    const rest = name.slice(contracted[0].length)
    return `${contracted[1]?.toLowerCase() === 'le' ? 'du' : 'des'} ${rest}`
  }
  return isElided(name) ? `d’${name}` : `de ${name}`
}

/** Words that begin with a vowel and keep « de » whole: « le onze », « le oui », « le yaourt », « le ouistiti ». */
const kept = /^(onz|oui(?![a-z])|ouisti|uhlan|y[aeiou])/

/** Stems with a mute h, those that names of bodies, projects and people begin with: habitat, Hélène, histoire, humain … */
const mute =
  /^h(abit|armon|ebdo|ecto|elen|elio|ellen|elv|emi|enri|erb|eredi|erit|eure|ist|iver|omm|omo|onne|onor|opi|oriz|orlog|orti|ospi|ote|ubert|ugo|uil|uma|umi|ydr|ygi|yp)/

function isElided(name: string): boolean {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/^[«“"‘'\s]+/, '')
  if (kept.test(letters)) return false
  return /^[aeiouy]/.test(letters) || mute.test(letters)
}
