/** The search of one language and edition: what the box, the results page and `crosstown search` ask. */
import type { Analyser } from '../analyse/index.ts'
import type { Card } from '../format.ts'
import type { Hit } from './find.ts'
import { find } from './find.ts'
import type { GetFile } from './reader.ts'
import { IndexReader } from './reader.ts'
import type { Snippet } from './snippet.ts'
import { snippetOf } from './snippet.ts'
import type { Asked } from './understand.ts'
import { understand } from './understand.ts'

/** Facet → chosen values: any of a facet's, all of the facets. */
export type Choice = Readonly<Record<string, readonly string[]>>

export type Result = Card & {
  /** The document's number in its index. */
  number: number
  score: number
  /** Words of the question that it has, as they were typed. */
  words: number
  snippet: Snippet
}

export type Answer = {
  /** All that was found, the best first; numbers of documents. */
  hits: Hit[]
  asked: Asked[]
  /** How many results each value of each facet would give, the facet's own choice left out. */
  counts: Record<string, Record<string, number>>
}

export class Search {
  readonly analyser: Analyser
  readonly #reader: IndexReader

  constructor(analyser: Analyser, get: GetFile) {
    this.analyser = analyser
    this.#reader = new IndexReader(get)
  }

  /** An empty question finds everything, in the order of the index. */
  async answer(question: string, choice: Choice = {}): Promise<Answer> {
    const asked = await understand(question, this.analyser, this.#reader)
    const plain = asked.filter(({ instead }) => !instead).map(({ word }) => this.analyser.plainOf(word))
    const all = asked.length > 0 ? await find(asked, plain, this.#reader) : await this.#everything()
    const facets = await this.#reader.facets()
    const isIn = (number: number, left?: string) =>
      Object.entries(choice).every(([facet, values]) => facet === left || values.length === 0 || values.some((value) => facets[facet]?.[value]?.has(number)))
    const counts: Answer['counts'] = {}
    for (const [facet, values] of Object.entries(facets)) {
      const among = all.filter(({ number }) => isIn(number, facet))
      counts[facet] = Object.fromEntries(Object.entries(values).map(([value, of]) => [value, among.filter(({ number }) => of.has(number)).length]))
    }
    return { hits: all.filter(({ number }) => isIn(number)), asked, counts }
  }

  /** The hits as they are shown. A snippet comes from the text only where title and summary lack one of the words. */
  async results(hits: readonly Hit[], asked: readonly Asked[]): Promise<Result[]> {
    const keys = new Set(asked.flatMap((one) => [...one.keys.keys()]))
    return Promise.all(
      hits.map(async (hit) => {
        const card = await this.#reader.card(hit.number)
        const inSummary = snippetOf(card.summary, keys, this.analyser)
        const shown = new Set(this.analyser.tokens(`${card.title} ${card.summary}`).map(({ key }) => key).filter((key) => keys.has(key)))
        const isEnough = !card.text || shown.size >= hit.words
        const inText = isEnough ? undefined : snippetOf(await this.#reader.text(card.text!), keys, this.analyser)
        return { ...card, ...hit, snippet: inText && inText.keys > inSummary.keys ? inText : inSummary }
      }),
    )
  }

  /** Documents whose title or names have all words, the last of which may be half typed: titles that begin so first. */
  async suggest(question: string, atMost: number): Promise<Card[]> {
    const words = this.analyser.tokens(question).map(({ word }) => this.analyser.plainOf(word))
    if (words.length === 0) return []
    const named = await Promise.all(words.map((word) => this.#reader.named(word)))
    const whole = named.slice(0, -1)
    const numbers = [...named.at(-1)!.begun.keys()].filter((number) => whole.every((word) => word.whole.has(number)))
    const place = (number: number) => Math.min(...named.map(({ begun }) => begun.get(number) ?? 2))
    const missed = (number: number) => named.filter((word) => !word.whole.has(number)).length
    numbers.sort((a, b) => place(a) - place(b) || missed(a) - missed(b) || a - b)
    return Promise.all(numbers.slice(0, atMost).map((number) => this.#reader.card(number)))
  }

  /** The kind of each document, by its number. */
  async kinds(): Promise<string[]> {
    const kinds: string[] = []
    for (const [kind, numbers] of Object.entries((await this.#reader.facets())['kind'] ?? {})) for (const number of numbers) kinds[number] = kind
    return kinds
  }

  async #everything(): Promise<Hit[]> {
    const { documents } = await this.#reader.manifest()
    return Array.from({ length: documents }, (_, number) => ({ number, score: 0, words: 0 }))
  }
}
