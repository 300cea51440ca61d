/** Long lists cut by the first letter of their items. */

type Group<T> = { id: string; letter: string; items: T[] }

/**
 * Groups in the order of the reader's alphabet; what begins with no letter at all comes last.
 *
 * Accents make no group of their own: Š stands with S, as a reader looks for it there or right behind.
 */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string, locale: string): Group<T>[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const letter = /\p{L}/u.exec(nameOf(item).normalize('NFD'))?.[0].toUpperCase() ?? '–'
    groups.set(letter, [...(groups.get(letter) ?? []), item])
  }
  const { compare } = new Intl.Collator(locale)
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([letter, all]) => ({ id: `letter-${letter.toLowerCase()}`, letter, items: all }))
}
