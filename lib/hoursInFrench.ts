/** Hours in a text as French writes them: "09:30" is "9 h 30", "17:00" is "17 h". No line ends within one. */
export const hoursInFrench = (text: string): string =>
  text.replace(
    /\b(\d{1,2}):(\d{2})\b/g,
    (_, hours: string, minutes: string) => `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`,
  )
