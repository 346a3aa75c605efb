/**
 * A unit as it stands after its value in a language: a percent sign as its printers set it, all others after a space at
 * which no line ends. `percent` is the dictionary's sign with what stands before it.
 */
export const afterValue = (unit: string | undefined, percent: string): string =>
  unit === '%' ? percent : unit ? `\u00a0${unit}` : ''
