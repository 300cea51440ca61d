/** Many phrases looked for in a text at once, by the first word of each. */

/** The words of a phrase; `open` ones may go on with any ending. `before` is what must stand between a word and the one before: white space where it is a space. */
type Word = { text: string; open: boolean; before: string }
type Phrase<T> = { words: Word[]; of: T }

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Words that may go on are kept under their first letters: shorter ones are too few to matter. */
const STEM = 3

export class Phrases<T> {
  readonly #closed = new Map<string, Phrase<T>[]>()
  readonly #open = new Map<string, Phrase<T>[]>()

  /** `written`: words set apart by spaces, a star at the end of a word for any ending. */
  add(written: string, of: T): void {
    const words = readWords(written)
    const first = words[0]
    if (!first) return
    const [map, key] = first.open ? [this.#open, first.text.slice(0, STEM)] : [this.#closed, first.text]
    map.set(key, [...(map.get(key) ?? []), { words, of }])
  }

  /** Each phrase that occurs, with the words of its first occurrence. */
  *in(text: string): Iterable<{ of: T; found: string }> {
    const seen = new Set<Phrase<T>>()
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ lower: word.toLowerCase(), start: index, end: index + word.length }))
    for (const [at, { lower, start }] of words.entries()) {
      const candidates = [...(this.#closed.get(lower) ?? []), ...this.#openOnes(lower)]
      for (const phrase of candidates) {
        if (seen.has(phrase) || !standsAt(phrase.words, words, at, text)) continue
        seen.add(phrase)
        yield { of: phrase.of, found: text.slice(start, words[at + phrase.words.length - 1]!.end) }
      }
    }
  }

  /** A short stem stands under fewer letters than a long word has. */
  *#openOnes(word: string): Iterable<Phrase<T>> {
    for (let length = 1; length <= Math.min(STEM, word.length); length++) yield* this.#open.get(word.slice(0, length)) ?? []
  }
}

function readWords(written: string): Word[] {
  let end = 0
  return [...written.matchAll(WORD)].map(({ 0: word, index }) => {
    const before = written.slice(end, index).replace(/^\*/, '')
    end = index + word.length
    return { text: word.toLowerCase(), open: written[end] === '*', before }
  })
}

function standsAt(phrase: readonly Word[], words: readonly { lower: string; start: number; end: number }[], at: number, text: string): boolean {
  return phrase.every((word, index) => {
    const here = words[at + index]
    if (!here || !(word.open ? here.lower.startsWith(word.text) : here.lower === word.text)) return false
    if (index === 0) return true
    const between = text.slice(words[at + index - 1]!.end, here.start)
    return word.before === ' ' ? /^\s+$/.test(between) : between === word.before
  })
}
