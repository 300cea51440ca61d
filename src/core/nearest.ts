/** The known name that somebody probably meant. */

/** Number of single-character edits (insert, delete, replace, swap of neighbours) between two words. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + differs)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1)
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[b.length]!
}

/**
 * The name closest to `word`, or undefined when none is close enough to be a slip of the pen.
 *
 * A name that contains the word (or the other way round) counts as close: people shorten ids. Ties go to the first in
 * code-point order, so that a message is the same in every run.
 */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  if (word.length < 2 || word.length > 120) return undefined
  const limit = Math.max(2, Math.floor(word.length / 4))
  let best: { name: string; distance: number } | undefined
  for (const name of [...names].sort()) {
    if (Math.abs(name.length - word.length) > limit && !name.includes(word) && !word.includes(name)) continue
    const contained = word.length > 3 && name.length > 3 && (name.includes(word) || word.includes(name))
    const distance = contained ? Math.min(limit, editDistance(word, name)) : editDistance(word, name)
    if (distance <= limit && (!best || distance < best.distance)) best = { name, distance }
  }
  return best?.name
}
