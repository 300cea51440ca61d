/** Reads the files of one index, each once. */
import type { Card, Cut, FacetsFile, Manifest, NamesFile, PostingsFile, WordsFile } from '../format.ts'
import { CARDS_IN_FILE, fileOf, filesBetween, fromSteps, reversed } from '../format.ts'

/** Gets a file by its path below the folder of the index. */
export type GetFile = (path: string) => Promise<string>

export type KnownWord = { key: string; documents: number; form: string }

/** Behind every letter: the end of all words with a beginning. */
const LAST = '\uffff'

export class IndexReader {
  readonly #get: GetFile
  readonly #files = new Map<string, Promise<unknown>>()

  constructor(get: GetFile) {
    this.#get = get
  }

  manifest(): Promise<Manifest> {
    return this.#read('manifest.json', JSON.parse) as Promise<Manifest>
  }

  /** Fields in the order of `FIELD_NAMES`, each with documents and weights by turns; undefined where no document has the key. */
  async postings(key: string): Promise<number[][] | undefined> {
    const name = fileOf((await this.manifest()).postings, key)
    if (!name) return undefined
    const file = (await this.#read(name, JSON.parse)) as PostingsFile
    if (!Object.hasOwn(file, key)) return undefined
    return file[key]!.map((packed) => {
      let number = 0
      return packed.map((value, at) => (at % 2 === 0 ? (number += value) : value))
    })
  }

  /** Known keys that begin so, in their order. */
  async keysFrom(beginning: string): Promise<KnownWord[]> {
    const lines = await this.#lines((await this.manifest()).words, beginning, beginning + LAST)
    return lines.filter((line) => line.startsWith(beginning)).map(knownWord)
  }

  /** Known keys that end so. */
  async keysTo(end: string): Promise<string[]> {
    const begun = reversed(end)
    const lines = await this.#lines((await this.manifest()).backwards, begun, begun + LAST)
    return lines.filter((line) => line.startsWith(begun)).map(reversed)
  }

  async knownWord(key: string): Promise<KnownWord | undefined> {
    const lines = await this.#lines((await this.manifest()).words, key, key)
    const line = lines.find((one) => one === key || one.startsWith(`${key}\t`))
    return line === undefined ? undefined : knownWord(line)
  }

  /** Documents whose title or names have a word that begins so, each with where: 0 first in the title, 1 further in, 2 in another name. Those that have the very word are `whole`. */
  async named(beginning: string): Promise<{ whole: Set<number>; begun: Map<number, number> }> {
    const names = filesBetween((await this.manifest()).names, beginning, beginning + LAST)
    const whole = new Set<number>()
    const begun = new Map<number, number>()
    for (const file of await Promise.all(names.map((name) => this.#read(name, JSON.parse) as Promise<NamesFile>))) {
      for (const word in file) {
        if (!word.startsWith(beginning)) continue
        for (const [where, steps] of file[word]!.entries()) {
          for (const number of fromSteps(steps)) {
            begun.set(number, Math.min(where, begun.get(number) ?? where))
            if (word === beginning) whole.add(number)
          }
        }
      }
    }
    return { whole, begun }
  }

  /** Words of titles and names that begin so, as somebody in a hurry types them. */
  async namesFrom(beginning: string): Promise<string[]> {
    const names = filesBetween((await this.manifest()).names, beginning, beginning + LAST)
    const files = await Promise.all(names.map((name) => this.#read(name, JSON.parse) as Promise<NamesFile>))
    return files.flatMap((file) => Object.keys(file).filter((word) => word.startsWith(beginning)))
  }

  async card(number: number): Promise<Card> {
    const name = (await this.manifest()).cards[Math.floor(number / CARDS_IN_FILE)]!
    return ((await this.#read(name, JSON.parse)) as Card[])[number % CARDS_IN_FILE]!
  }

  text(name: string): Promise<string> {
    return this.#read(name, (text) => text) as Promise<string>
  }

  /** Facet → value → documents. */
  async facets(): Promise<Record<string, Record<string, ReadonlySet<number>>>> {
    return this.#read((await this.manifest()).facets, readFacets) as Promise<Record<string, Record<string, ReadonlySet<number>>>>
  }

  async #lines(cut: Cut, first: string, last: string): Promise<string[]> {
    const files = await Promise.all(filesBetween(cut, first, last).map((name) => this.#read(name, (text) => text) as Promise<WordsFile>))
    return files.flatMap((file) => file.split('\n'))
  }

  /** What could not be got is asked for again the next time: a phone loses its net for a moment. */
  #read(name: string, parse: (text: string) => unknown): Promise<unknown> {
    let file = this.#files.get(name)
    if (!file) {
      file = this.#get(name).then(parse)
      file.catch(() => this.#files.delete(name))
      this.#files.set(name, file)
    }
    return file
  }
}

function knownWord(line: string): KnownWord {
  const [key = '', documents = '', form] = line.split('\t')
  return { key, documents: Number(documents), form: form ?? key }
}

function readFacets(text: string): Record<string, Record<string, ReadonlySet<number>>> {
  const file = JSON.parse(text) as FacetsFile
  return Object.fromEntries(Object.entries(file).map(([facet, values]) => [facet, Object.fromEntries(Object.entries(values).map(([value, steps]) => [value, new Set(fromSteps(steps))]))]))
}
