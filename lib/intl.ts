/**
 * The formatters of ECMA-402, each made once: to make one takes a hundred times as long as to use it, and a page uses
 * dozens.
 */

/** In a zone that is none, which one document may name, hours are those of UTC: it shall not take every page with it. */
export const dateTimeFormat = once((...[locales, options]: Parameters<typeof Intl.DateTimeFormat>) => {
  try {
    return new Intl.DateTimeFormat(locales, options)
  } catch (error) {
    if (!(error instanceof RangeError) || options?.timeZone === undefined) throw error
    return new Intl.DateTimeFormat(locales, { ...options, timeZone: 'UTC' })
  }
})
export const numberFormat = once((...of: Parameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...of))
export const listFormat = once((...of: ConstructorParameters<typeof Intl.ListFormat>) => new Intl.ListFormat(...of))
export const displayNames = once(
  (...of: ConstructorParameters<typeof Intl.DisplayNames>) => new Intl.DisplayNames(...of),
)

/** There are only as many as languages, zones and forms in use. */
function once<Given extends unknown[], Made>(make: (...given: Given) => Made): (...given: Given) => Made {
  const made = new Map<string, Made>()
  return (...given) => {
    const key = JSON.stringify(given)
    const one = made.get(key) ?? make(...given)
    made.set(key, one)
    return one
  }
}
