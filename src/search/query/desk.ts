/** Where questions are asked: the reader's own index first, and the English one for what nobody has translated. */
import type { Card } from '../format.ts'
import type { Choice, Result, Search } from './search.ts'
import type { Asked } from './understand.ts'

/** Results of one kind, the best first. */
export type Group = { kind: string; total: number; results: Result[] }

export type Reply = {
  total: number
  /** The group with the best result first. */
  groups: Group[]
  asked: Pick<Asked, 'word' | 'instead'>[]
  /** Words that nothing has. */
  unknown: string[]
  /** Facet → value → results, the facet's own choice left out. */
  counts: Record<string, Record<string, number>>
  /** What only an English text has, and how much of it there is. */
  english: { total: number; results: Result[] }
}

/** How many results are fetched: of each kind, and of the one kind that was chosen. */
export type Amount = { each: number; one: number }

const ENGLISH_AT_MOST = 5

export class Desk {
  readonly #own: Search
  readonly #english: (() => Promise<Search>) | undefined

  /** `english` is opened only when it is needed; none for an English reader. */
  constructor(own: Search, english?: () => Promise<Search>) {
    this.#own = own
    this.#english = english
  }

  suggest(question: string, atMost: number): Promise<Card[]> {
    return this.#own.suggest(question, atMost)
  }

  async reply(question: string, choice: Choice, amount: Amount): Promise<Reply> {
    const { hits, asked, counts } = await this.#own.answer(question, choice)
    const kinds = await this.#own.kinds()
    const byKind = new Map<string, typeof hits>()
    for (const hit of hits) byKind.set(kinds[hit.number]!, [...(byKind.get(kinds[hit.number]!) ?? []), hit])
    const shown = choice['kind']?.length === 1 ? amount.one : amount.each
    const groups = await Promise.all([...byKind].map(async ([kind, of]) => ({ kind, total: of.length, results: await this.#own.results(of.slice(0, shown), asked) })))
    return {
      total: hits.length,
      groups,
      asked: asked.map(({ word, instead }) => ({ word, ...(instead && { instead }) })),
      unknown: asked.filter(({ keys }) => keys.size === 0).map(({ word }) => word),
      counts,
      english: question.trim() ? await this.#inEnglish(question, choice, groups, new Set(hits.map(({ number }) => number))) : { total: 0, results: [] },
    }
  }

  /** The question itself, and what glossary terms that it names are called in English. */
  async #inEnglish(question: string, choice: Choice, groups: readonly Group[], found: ReadonlySet<number>): Promise<Reply['english']> {
    if (!this.#english) return { total: 0, results: [] }
    const english = await this.#english()
    const terms = (groups.find(({ kind }) => kind === 'term')?.results ?? []).flatMap((term) => term.english ?? [])
    const answers = await Promise.all([question, ...terms].map((one) => english.answer(one, choice)))
    // Both indexes number the same entries alike.
    const best = new Map(answers.flatMap(({ hits, asked }) => hits.filter((hit) => !found.has(hit.number) && hit.words === asked.length).map((hit) => [hit.number, { hit, asked }])))
    const shown = [...best.values()].sort((a, b) => b.hit.score - a.hit.score).slice(0, ENGLISH_AT_MOST)
    return { total: best.size, results: (await Promise.all(shown.map(({ hit, asked }) => english.results([hit], asked)))).flat() }
  }
}
