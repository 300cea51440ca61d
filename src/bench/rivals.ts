/** Other ways to search a static site, over the same documents: what a reader of each would load. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transform } from 'esbuild'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import type { SearchDocument } from '../search/index.ts'
import type { SearchRow } from './search.ts'
import { cpu, gzipped, ninth } from './search.ts'

type Rival = (documents: readonly SearchDocument[], questions: readonly string[], locale: string) => Promise<SearchRow>

const scriptOf = async (specifier: string): Promise<number> => gzipped((await transform(readFileSync(createRequire(import.meta.url).resolve(specifier), 'utf8'), { minify: true })).code)

const plain = ({ ref, title, summary, names, body }: SearchDocument) => ({ id: ref, title, summary, names: names.join(' '), body })

/** One file with everything, as the plugins for documentation sites have it; split at spaces, since lunr's own pipeline empties Cyrillic words. */
export const wholeLunr: Rival = async (documents, questions) => {
  const build = cpu()
  const index = lunr(function () {
    this.ref('id')
    for (const field of ['title', 'summary', 'names', 'body']) this.field(field)
    this.pipeline.reset()
    this.searchPipeline.reset()
    for (const document of documents) this.add(plain(document))
  })
  const json = JSON.stringify(index)
  const buildPerEntry = build() / documents.length
  return { engine: 'whole lunr', buildPerEntry, again: null, firstBytes: (await scriptOf('lunr')) + gzipped(json), nextBytes: 0, answer: ninth(questions.map((question) => timeOf(() => index.search(question)))), note: 'no forms of words' }
}

export const miniSearch: Rival = async (documents, questions) => {
  const build = cpu()
  const index = new MiniSearch({ fields: ['title', 'summary', 'names', 'body'] })
  index.addAll(documents.map(plain))
  const json = JSON.stringify(index)
  const buildPerEntry = build() / documents.length
  return { engine: 'MiniSearch', buildPerEntry, again: null, firstBytes: (await scriptOf('minisearch')) + gzipped(json), nextBytes: 0, answer: ninth(questions.map((question) => timeOf(() => index.search(question)))), note: 'no forms of words' }
}

/** What we use of its program. It is not among our packages: one of its seven is missing from some registries, and then nothing at all installs. */
type Pagefind = {
  createIndex: (options: { forceLanguage: string }) => Promise<{ index?: { addCustomRecord: (record: { url: string; language: string; meta: object; content: string }) => Promise<unknown>; writeFiles: (options: { outputPath: string }) => Promise<unknown> } }>
  close: () => Promise<unknown>
}
const PAGEFIND = 'pagefind'

/** Its chunks are compressed already. Which one a word needs only its own script knows, so an average one is counted, with the fragments of four results. */
export const pagefind: Rival = async (documents, _questions, locale) => {
  const program = await (import(PAGEFIND) as Promise<Pagefind>).catch(() => undefined)
  if (!program) return { engine: 'Pagefind', buildPerEntry: 0, again: null, firstBytes: 0, nextBytes: 0, answer: null, note: 'not measured; npm install --no-save pagefind@1.6.0 brings it' }
  const folder = mkdtempSync(join(tmpdir(), 'crosstown-pagefind-'))
  try {
    const start = performance.now()
    const { index } = await program.createIndex({ forceLanguage: locale })
    for (const { path, title, summary, names, body } of documents) await index!.addCustomRecord({ url: path, language: locale, meta: { title }, content: [title, summary, ...names, body].join(' ') })
    await index!.writeFiles({ outputPath: folder })
    const buildPerEntry = (performance.now() - start) / documents.length
    await program.close()
    const size = (name: string) => gzipped(readFileSync(join(folder, name)))
    const average = (below: string) => {
      const names = readdirSync(join(folder, below))
      return names.reduce((sum, name) => sum + readFileSync(join(folder, below, name)).length, 0) / names.length
    }
    const top = readdirSync(folder)
    const start0 = size('pagefind.js') + size('pagefind-entry.json') + top.filter((name) => name.startsWith(`wasm.${locale}`) || name.endsWith('.pf_meta')).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0)
    const word = average('index') + 4 * average('fragment')
    return { engine: 'Pagefind', buildPerEntry, again: null, firstBytes: Math.round(start0 + word), nextBytes: Math.round(word), answer: null, note: `no forms of words in ${locale}; build is wall time of its own program; answers were not timed` }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
