/** What a reader loads and what an index costs, beside lunr's whole index, MiniSearch and Pagefind over the same documents. */
import { gzipSync } from 'node:zlib'
import { shortDigestOf } from '../core/digest.ts'
import type { Counts, SearchDocument } from '../search/index.ts'
import { countWords, indexFiles, loadAnalyser, Search } from '../search/index.ts'
import { makeDocuments, makeQuestions } from './corpus.ts'
import { miniSearch, pagefind, wholeLunr } from './rivals.ts'
import { workerScript } from './worker-script.ts'

/** Bytes are gzipped; those of questions are of the tenth that loads most. Times are of CPU, in milliseconds. */
export type SearchRow = { engine: string; buildPerEntry: number; again: number | null; firstBytes: number; nextBytes: number; answer: number | null; note?: string }

export const SEARCH_TARGETS = { buildPerEntry: 12, again: 1000, firstBytes: { 1000: 75_000, 10_000: 110_000 }, nextBytes: { 1000: 40_000, 10_000: 60_000 } } as const

const WORDS = 900
const QUESTIONS = 60
const LOCALE = 'bg'

export const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length

export async function benchSearch(entries: number, note: (text: string) => void): Promise<SearchRow[]> {
  note(`${entries} entries: writing … `)
  const documents = makeDocuments(entries, WORDS)
  const questions = makeQuestions(documents, QUESTIONS)
  note('ours … ')
  const rows = [await ours(documents, questions)]
  // lunr's whole index of ten thousand entries does not fit into the memory of a common machine.
  for (const [name, rival] of entries > 2000 ? [] : ([['whole lunr', wholeLunr], ['MiniSearch', miniSearch], ['Pagefind', pagefind]] as const)) {
    note(`${name} … `)
    rows.push(await rival(documents, questions, LOCALE))
  }
  note('done.\n')
  return rows
}

async function ours(documents: readonly SearchDocument[], questions: readonly string[]): Promise<SearchRow> {
  const analyser = await loadAnalyser(LOCALE)
  const digestOf = (contents: string) => shortDigestOf(contents).slice(0, 10)
  const build = cpu()
  const counted = documents.map((document) => ({ document, counts: countWords(document, analyser) }))
  const files = indexFiles({ analyser, digestOf, documents: counted })
  const buildPerEntry = build() / documents.length
  // As the next run does: counts of all but one are read, not made.
  const kept = counted.map(({ counts }) => JSON.stringify(counts))
  const again = cpu()
  const changed = kept.map((text, index) => ({ document: documents[index]!, counts: index === 0 ? countWords(documents[0]!, analyser) : (JSON.parse(text) as Counts) }))
  indexFiles({ analyser, digestOf, documents: changed })
  const againMs = again()

  const script = await workerScript(LOCALE)
  const first: number[] = []
  const next: number[] = []
  const times: number[] = []
  for (const [index, question] of questions.entries()) {
    let loaded = 0
    const search = new Search(analyser, async (path) => {
      loaded += gzipped(files.get(path)!)
      return files.get(path)!
    })
    const ask = async (text: string) => {
      const start = performance.now()
      const { hits, asked } = await search.answer(text)
      await search.results(hits.slice(0, 4), asked)
      return performance.now() - start
    }
    await ask(question)
    first.push(script + loaded)
    loaded = 0
    await ask(`${question} ${questions[(index + 1) % questions.length]!}`)
    next.push(loaded)
    times.push(await ask(question))
  }
  return { engine: 'ours, cut by term', buildPerEntry, again: againMs, firstBytes: ninth(first), nextBytes: ninth(next), answer: ninth(times), note: `of the first bytes ${script} are the script` }
}

/** The value that nine of ten do not exceed. */
export const ninth = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.9)]!

/** Milliseconds of CPU since it was called. */
export function cpu(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
