/** From a text to the keys under which it is found: the same in the build, in the browser and on the command line. */
import { fold } from './fold.ts'
import type { Language } from './language.ts'
import type { Word } from './tokenise.ts'
import { wordsOf } from './tokenise.ts'

/** A word with its key. A stop word carries no subject. */
export type Token = Word & { key: string; stop: boolean }

/** Longer than any word that somebody would look for; what is longer is cut. */
const LONGEST = 60
/** As many words as a site of thousands of entries has; a text of all of Unicode shall not fill the memory. */
const REMEMBERED = 50_000

const ASIS = { ofKey: (key: string) => key, toKey: (letters: string) => letters }

export class Analyser {
  readonly locale: string
  /** False where nobody has written rules for the language: its words are found by their beginnings. */
  readonly stems: boolean
  readonly #language: Language
  readonly #keys = new Map<string, string>()

  constructor(locale: string, language: Language, stems = true) {
    this.locale = locale
    this.stems = stems
    this.#language = language
  }

  /** All words in reading order. Never throws. */
  tokens(text: string): Token[] {
    return wordsOf(text).map((found) => {
      const word = this.#withoutElision(found.word)
      return { ...found, word, key: this.keyOf(word), stop: this.#language.stopWords.has(word) }
    })
  }

  /** The key of one lower-case word; never empty for a word that is not. */
  keyOf(word: string): string {
    const known = this.#keys.get(word)
    if (known !== undefined) return known
    const short = word.length > LONGEST ? word.slice(0, LONGEST) : word
    const key = this.#language.keyOf(short) || short
    if (this.#keys.size < REMEMBERED) this.#keys.set(word, key)
    return key
  }

  /** The word as somebody in a hurry types it; not stemmed. */
  plainOf(word: string): string {
    return (this.#language.plainOf ?? fold)(word)
  }

  /** A key, or a plain word, letter by letter as it is typed; and such letters as a key again. */
  get letters(): NonNullable<Language['letters']> {
    return this.#language.letters ?? ASIS
  }

  #withoutElision(word: string): string {
    return this.#language.elisions && word.includes("'") ? word.replace(this.#language.elisions, '') || word : word
  }
}
