/** A few words of a text around what was looked for, in whatever form it stands there. */
import type { Analyser } from '../analyse/index.ts'

/** Text by turns plain and found. */
export type Piece = { text: string; found: boolean }

export type Snippet = {
  pieces: Piece[]
  /** How many different keys it shows. */
  keys: number
}

const WORDS = 30
/** A text of so many words comes whole: most summaries do. */
const WHOLE = 50

/** The stretch of about thirty words with the most different keys, cut at word borders. */
export function snippetOf(text: string, keys: ReadonlySet<string>, analyser: Analyser): Snippet {
  const tokens = analyser.tokens(text)
  const found = tokens.map(({ key }) => keys.has(key))
  const { from, to, distinct } = tokens.length <= WHOLE ? whole(tokens, found) : bestStretch(tokens.map(({ key }) => key), found)
  const start = from === 0 ? 0 : tokens[from]!.start
  const end = to >= tokens.length ? text.length : tokens[to - 1]!.end
  const pieces: Piece[] = start > 0 ? [{ text: '… ', found: false }] : []
  let at = start
  for (const [index, { start: begin, end: close }] of tokens.entries()) {
    if (index < from || index >= to || !found[index] || begin < at) continue
    if (begin > at) pieces.push({ text: text.slice(at, begin), found: false })
    pieces.push({ text: text.slice(begin, close), found: true })
    at = close
  }
  if (end > at) pieces.push({ text: text.slice(at, end), found: false })
  if (end < text.length) pieces.push({ text: ' …', found: false })
  return { pieces: pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') })), keys: distinct }
}

const whole = (tokens: readonly { key: string }[], found: readonly boolean[]) => ({ from: 0, to: tokens.length, distinct: new Set(tokens.filter((_, index) => found[index]).map(({ key }) => key)).size })

/** The earliest of the best stretches, with a few words before the first find where there is room. */
function bestStretch(keys: readonly string[], found: readonly boolean[]): { from: number; to: number; distinct: number } {
  let best = { from: 0, distinct: 0 }
  const inside = new Map<string, number>()
  for (let to = 0; to < keys.length; to++) {
    if (found[to]) inside.set(keys[to]!, (inside.get(keys[to]!) ?? 0) + 1)
    const leaving = to - WORDS
    if (leaving >= 0 && found[leaving]) {
      const left = inside.get(keys[leaving]!)! - 1
      if (left > 0) inside.set(keys[leaving]!, left)
      else inside.delete(keys[leaving]!)
    }
    if (inside.size > best.distinct) best = { from: Math.max(0, leaving + 1), distinct: inside.size }
  }
  const first = found.indexOf(true, best.from)
  // A stretch that ends with its first find is moved on, so that the reader sees what follows.
  const from = first > best.from + 5 && best.distinct > 0 && keysWithin(keys, found, first - 5, first - 5 + WORDS) >= best.distinct ? first - 5 : best.from
  return { from, to: Math.min(keys.length, from + WORDS), distinct: best.distinct }
}

const keysWithin = (keys: readonly string[], found: readonly boolean[], from: number, to: number): number =>
  new Set(keys.slice(from, to).filter((_, index) => found[from + index])).size
