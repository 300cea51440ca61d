/** What the analyser must know of one language. */

export type Language = {
  /** Lower-case words, as they are written, that carry no subject. A query of nothing else keeps them. */
  stopWords: ReadonlySet<string>
  /** Cuts what is written onto the front of a word, such as «l’» and «d’»; only where a language does so. */
  elisions?: RegExp
  /**
   * The key under which a word is found: the same for all forms of a word, as far as rules can tell.
   *
   * Takes one lower-case word in NFC and returns some letters or digits; must not throw on any Unicode text, and gives
   * the word itself rather than nothing.
   */
  keyOf: (word: string) => string
  /**
   * How the word is written by somebody in a hurry: no diacritics, and in Latin letters where readers type such. For
   * finding a word by its beginning. `fold` unless given.
   */
  plainOf?: (word: string) => string
  /**
   * A key with one character for each letter that a reader types, and back: for slips of the finger. Only where a key is
   * in other letters than the language: «щ» is one slip, «sht» would be three.
   */
  letters?: { ofKey: (key: string) => string; toKey: (letters: string) => string }
}

/** Words apart by white space, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
