/** The working sources and all frozen editions, each as a computed graph: what every output is made from. */
import type { Diagnostic, Key, Result } from '../core/index.ts'
import { sortDiagnostics, toKey } from '../core/index.ts'
import { computedDiagnostics, computeGraph } from '../compute/index.ts'
import type { Edition } from '../edition/index.ts'
import { thaw, vanishedEntries } from '../edition/index.ts'
import type { Graph } from '../link/index.ts'
import { linkEntries } from '../link/index.ts'
import type { EditionContent } from '../page/index.ts'
import type { EditionFiles, FoundFiles } from '../read/index.ts'
import { findEditions, findFiles, lastChanges } from '../read/index.ts'
import type { Cache } from './cache.ts'
import { readBase } from './read-base.ts'

export type KnowledgeBase = {
  /** The newest edition first, older ones behind it, `next` last; without any edition the working sources alone. */
  editions: EditionContent[]
  /** The graph of the working sources. */
  working: Graph
  files: FoundFiles
}

/** Everything on the disk that a result depends on. */
export type Inputs = { found: Result<FoundFiles>; editions: EditionFiles[]; changes: () => ReadonlyMap<string, string> }

/** git is asked for dates only by those who show them: a check does not. */
export function readInputs(root: string): Inputs {
  let changes: ReadonlyMap<string, string> | undefined
  return { found: findFiles(root), editions: findEditions(root), changes: () => (changes ??= lastChanges(root)) }
}

export async function readKnowledgeBase(root: string, cache?: Cache, inputs: Inputs = readInputs(root)): Promise<Result<KnowledgeBase>> {
  const base = await readBase(root, cache, inputs.found)
  const { graph, files, locate } = base.value
  const diagnostics: Diagnostic[] = [...base.diagnostics]
  const frozen: Edition[] = []
  for (const { folder, files: editionFiles } of inputs.editions) {
    const { edition, diagnostics: faults } = thaw(folder, editionFiles)
    diagnostics.push(...faults)
    if (edition) frozen.unshift(edition)
  }
  const newest = frozen[0]
  const baseline = newest ? { date: newest.record.date, meanings: newest.meanings } : null
  const computed = computeGraph(graph, baseline)
  diagnostics.push(...computedDiagnostics(graph, computed, locate))
  if (newest) diagnostics.push(...vanishedEntries(newest, graph, brokenIn(files, graph)))
  const working: EditionContent = { ref: { name: 'next', title: 'next', state: newest ? 'next' : 'only' }, graph, computed, lastChange: (file) => inputs.changes().get(file) }
  const editions = [...frozen.map((edition, index) => editionContent(edition, index === 0, graph)), working]
  return { value: { editions, working: graph, files }, diagnostics: sortDiagnostics(diagnostics) }
}

/** Guides are not frozen: an edition's pages lead to today's. */
function editionContent({ record, entries, translations, evidence }: Edition, isNewest: boolean, working: Graph): EditionContent {
  const { value: graph } = linkEntries({
    entries: [...entries, ...working.all('guide')],
    translations,
    broken: new Set(),
    hasImage: () => true,
    locate: (file) => ({ file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }),
  })
  const { name, title, date, notes } = record
  return { ref: { name, title, date, state: isNewest ? 'newest' : 'older' }, graph, computed: computeGraph(graph, null, evidence), notes, lastChange: () => date }
}

/** A file that exists but has faults has not vanished. */
function brokenIn(files: FoundFiles, graph: Graph): (key: string) => boolean {
  const existing = new Set<string>(files.sources.filter(({ translation }) => !translation).map(({ kind, id }): Key => toKey(kind, id)))
  return (key) => existing.has(key) && !graph.entries.has(key as Key)
}
