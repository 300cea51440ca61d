/** Words of a text, with where they stand. */

/** `start` and `end` count in UTF-16 units of the text; `word` is in lower case and NFC, with plain apostrophes. */
export type Word = { word: string; start: number; end: number }

/** Soft hyphens, joiners, direction marks: nobody sees them, and they must not cut a word in two. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'
/** What people type for an apostrophe. */
const APOSTROPHE = "'\\u2018\\u2019\\u201b\\u02bc\\u02b9\\u0060\\u00b4\\uff07"

const LETTERS = `\\p{L}\\p{M}\\p{N}${UNSEEN}`
const WORD = new RegExp(`[\\p{L}\\p{N}][${LETTERS}]*(?:[${APOSTROPHE}][${LETTERS}]+)*`, 'gu')
const unseen = new RegExp(`[${UNSEEN}]`, 'gu')
const apostrophes = new RegExp(`[${APOSTROPHE}]`, 'gu')
/** Stress marks that dictionaries and teachers put on Cyrillic vowels. */
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu

/** One way to write each letter. Stress on «ѝ» and «ѐ» goes as well: few people type it. */
export const normalise = (word: string): string =>
  word.normalize('NFC').replace(unseen, '').replace(STRESS, '').replace(/ѐ/gi, 'е').replace(/ѝ/gi, 'и').replace(apostrophes, "'").toLowerCase().normalize('NFC')

/**
 * The words of a text in reading order.
 *
 * Where signs such as hyphens, stars, middle dots and colons join letters («Bürger*innen», «anti-rumour»), the parts come
 * first and then the whole without the signs, which stands from the first part to the last.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let joined: Word[] = []
  const close = () => {
    if (joined.length > 1) words.push({ word: joined.map(({ word }) => word).join(''), start: joined[0]!.start, end: joined.at(-1)!.end })
    joined = []
  }
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = normalise(found)
    if (!word) continue
    const here = { word, start: index, end: index + found.length }
    const before = joined.at(-1)
    if (before && !(index === before.end + 1 && /[-‐‑*·•:_]/.test(text[before.end]!) && /\p{L}/u.test(word))) close()
    words.push(here)
    joined = /\p{L}/u.test(word) ? [...joined, here] : []
  }
  close()
  return words
}
