/** The keys that are meant where a key is unknown: those it begins, or those that one slip of the finger leads to. */
import type { Analyser } from '../analyse/index.ts'
import { byUnits } from '../format.ts'
import type { IndexReader, KnownWord } from './reader.ts'

/** Shorter words are too like one another. */
const SHORTEST_BEGUN = 3
const SHORTEST_MISTYPED = 4
const AT_MOST = 6
/** Letters at the beginning that are taken for right, and the most that an ending has. */
const SURE = 2
const LONGEST_ENDING = 5
const SHORTEST_STEM = 3

/** Known keys that an unknown one is the beginning of, the commonest first. */
export async function begunBy(key: string, reader: IndexReader): Promise<KnownWord[]> {
  if (key.length < SHORTEST_BEGUN) return []
  return commonest(await reader.keysFrom(key))
}

/**
 * Known keys one slip away: a letter too many, missing, other, or two changed about.
 *
 * A slip leaves the first or the second half of the word whole, so that two short stretches of the lists hold all of them;
 * all but two letters changed about across the middle, which are looked up as they should stand.
 */
export async function mistypedFor(key: string, { letters }: Analyser, reader: IndexReader): Promise<KnownWord[]> {
  const typed = letters.ofKey(key)
  if (typed.length < SHORTEST_MISTYPED || /\d/.test(key)) return []
  const half = Math.floor(typed.length / 2)
  const [begun, ended] = await Promise.all([reader.keysFrom(letters.toKey(typed.slice(0, half))), reader.keysTo(letters.toKey(typed.slice(half)))])
  const isMeant = (candidate: string) => isOneSlip(typed, letters.ofKey(candidate))
  const known = new Map(begun.filter((word) => isMeant(word.key)).map((word) => [word.key, word]))
  const acrossMiddle = letters.toKey(typed.slice(0, half - 1) + typed[half]! + typed[half - 1]! + typed.slice(half + 1))
  for (const candidate of [...ended, acrossMiddle]) {
    if (known.has(candidate) || !isMeant(candidate)) continue
    const word = await reader.knownWord(candidate)
    if (word) known.set(candidate, word)
  }
  return commonest([...known.values()])
}

/**
 * Known keys that a mistyped word begins with, or begins with but for one slip, the longest first.
 *
 * A slip in an ending or before it keeps the rules from cutting the ending off; what is left over may be such an ending.
 */
export async function mistypedForm(plain: string, { letters }: Analyser, reader: IndexReader): Promise<KnownWord[]> {
  const typed = letters.ofKey(plain)
  if (typed.length <= SHORTEST_MISTYPED || /\d/.test(plain)) return []
  const known = (await reader.keysFrom(letters.toKey(typed.slice(0, SURE)))).filter(({ key }) => {
    const meant = letters.ofKey(key)
    const over = typed.length - meant.length
    if (meant.length < SHORTEST_STEM || over < 0 || over > LONGEST_ENDING || meant.length < typed.length / 2) return false
    return typed.startsWith(meant) || [0, 1, -1].some((more) => isOneSlip(typed.slice(0, meant.length + more), meant))
  })
  return known.sort((a, b) => b.key.length - a.key.length || b.documents - a.documents || byUnits(a.key, b.key)).slice(0, 3)
}

/** Words of titles and names one slip away from a word as it was typed: a slip in an ending can lead the stem astray. */
export async function mistypedName(plain: string, reader: IndexReader): Promise<string[]> {
  if ([...plain].length < SHORTEST_MISTYPED || /\d/.test(plain)) return []
  const words = await reader.namesFrom(plain.slice(0, Math.floor(plain.length / 2)))
  return words.filter((word) => isOneSlip(plain, word)).slice(0, AT_MOST)
}

const commonest = (words: readonly KnownWord[]): KnownWord[] =>
  [...words].sort((a, b) => b.documents - a.documents || byUnits(a.key, b.key)).slice(0, AT_MOST)

/** Whether one letter less, more, other, or two neighbours changed about make one word of the other. */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant) return false
  const [short, long] = typed.length <= meant.length ? [typed, meant] : [meant, typed]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const rest = (word: string, from: number) => word.slice(from)
  if (short.length < long.length) return rest(short, same) === rest(long, same + 1)
  if (rest(short, same + 1) === rest(long, same + 1)) return true
  return short[same] === long[same + 1] && short[same + 1] === long[same] && rest(short, same + 2) === rest(long, same + 2)
}
