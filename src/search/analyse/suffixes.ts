/** Tables of endings: the longest ending of a word that is listed is written anew. */

/** Takes a word and returns it with its ending rewritten, or as it was. */
export type Rewrite = (word: string) => string

/**
 * Reads a table: pairs `ending>new` apart by white space, `-` for an empty new ending: «ищата>ище -ския>ск». Lines that
 * begin with # are comments.
 *
 * Of several endings the longest counts; what is left before it must have `stem` letters or more (2 unless told). Throws
 * on a broken table, which is a fault of the program.
 */
export function suffixTable(table: string, stem = 2): Rewrite {
  const rules = new Map<string, string>()
  const pairs = table.split('\n').filter((line) => !line.trim().startsWith('#')).join(' ').split(/\s+/).filter(Boolean)
  for (const pair of pairs) {
    const [from, to, ...rest] = pair.split('>')
    if (!from || !to || rest.length > 0 || rules.has(from)) throw new Error(`The table of endings has the pair “${pair}”, which is broken or there twice.`)
    rules.set(from, to === '-' ? '' : to)
  }
  const longest = Math.max(0, ...[...rules.keys()].map(({ length }) => length))
  return (word) => {
    for (let at = Math.max(stem, word.length - longest); at < word.length; at++) {
      const to = rules.get(word.slice(at))
      if (to !== undefined) return word.slice(0, at) + to
    }
    return word
  }
}
