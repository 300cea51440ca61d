/** Orders that are the same on every machine. */

/**
 * Code-point order, for everything that is written to a file.
 *
 * Not `localeCompare`: two machines with other language data must write the same bytes.
 */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A copy sorted by a text that each value is asked for. */
export const sortedBy = <T>(values: Iterable<T>, text: (value: T) => string): T[] =>
  [...values].map((value) => ({ value, text: text(value) })).sort((a, b) => byCodePoint(a.text, b.text)).map(({ value }) => value)
