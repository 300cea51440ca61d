/** How much of anything a contributor's file may hold. Each limit is far above what honest content needs. */

export const LIMITS = {
  /** Bytes of a source file. */
  sourceBytes: 256 * 1024,
  /** Bytes of a picture. */
  imageBytes: 4 * 1024 * 1024,
  /** UTF-16 units of one line. */
  lineLength: 20_000,
  /** UTF-16 units of the facts at the top of a file. */
  factsLength: 64 * 1024,
  /** Levels of nesting in the facts. */
  factsDepth: 10,
  /** Levels of nested lists and quotations in a text. */
  textDepth: 8,
  /** Lines of a text. */
  textLines: 3_000,
  /** Signs of Markdown in a text, such as brackets and stars: the time of a parser can grow with their square. */
  textMarks: 3_000,
  /** Files in a knowledge base. */
  files: 50_000,
} as const
