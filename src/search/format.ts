/**
 * The files of an index, as they lie on a server: one folder per edition, in each language of the site.
 *
 * `manifest.json` has a fixed name and is small; all others are named by a digest of what they hold, so that a browser
 * may keep them for good.
 */

/** A sorted list cut into files: the first word of each, and its name. A word stands in the last file that does not begin behind it. */
export type Cut = [first: string, name: string][]

export type Manifest = {
  locale: string
  /** How many documents can be found, and how many stand behind them that are only suggested. */
  documents: number
  suggested: number
  /** Key → what `PostingsFile` says. */
  postings: Cut
  /** Keys in their order, and in the order of their letters read backwards: to find the word that was meant. */
  words: Cut
  backwards: Cut
  /** Words of titles and names as somebody in a hurry types them. */
  names: Cut
  /** What is shown of each document, `CARDS_IN_FILE` in a file. */
  cards: string[]
  facets: string
}

/** Key → fields in the order of `FIELD_NAMES` → by turns: how much greater the document's number is, and its weight there in thousandths. Empty fields at the end are left out. */
export type PostingsFile = Record<string, number[][]>

/** A line for each key: the key, in how many documents it stands, and the form readers know where it is another; apart by tabs. */
export type WordsFile = string

/** Plain word → documents whose title begins with it, whose title has it further in, and whose other names have it; each as how much greater its number is. */
export type NamesFile = Record<string, number[][]>

export const CARDS_IN_FILE = 8

export type Card = {
  /** `methodology/human-library`. */
  ref: string
  kind: string
  path: string
  title: string
  summary: string
  lang?: string
  /** What a glossary term is called in English, for readers of another language. */
  english?: string
  /** Name of the file with its text, for a snippet; absent where there is none. */
  text?: string
}

/** Facet → value → documents, each as how much greater its number is. */
export type FacetsFile = Record<string, Record<string, number[]>>

/** The order of keys and words in every file, which is also lunr's: by UTF-16 units. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A word from its last letter to its first. */
export const reversed = (word: string): string => [...word].reverse().join('')

/** Numbers in rising order as steps. */
export const toSteps = (numbers: readonly number[]): number[] => numbers.map((number, index) => number - (numbers[index - 1] ?? 0))

export function fromSteps(steps: readonly number[]): number[] {
  let number = 0
  return steps.map((step) => (number += step))
}

/** The name of the file a word stands in; undefined where it is before all of them. */
export function fileOf(cut: Cut, word: string): string | undefined {
  return cut[indexOf(cut, word)]?.[1]
}

/** The files that hold words between two, both included. */
export const filesBetween = (cut: Cut, first: string, last: string): string[] => cut.slice(Math.max(0, indexOf(cut, first)), indexOf(cut, last) + 1).map(([, name]) => name)

function indexOf(cut: Cut, word: string): number {
  let low = -1
  let high = cut.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (cut[middle]![0] <= word) low = middle
    else high = middle - 1
  }
  return low
}
