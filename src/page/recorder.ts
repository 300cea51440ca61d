/**
 * Records what a page reads of its edition, so that the page need not be made again while all of that is the same.
 *
 * Exact by construction: a page can learn nothing of its edition except through a recorder, so nothing that it depends
 * on can be forgotten, whoever changes how pages are made.
 */
import type { Key, Kind, Locale, Section } from '../core/index.ts'
import { KINDS } from '../core/index.ts'
import { shortDigestOf } from '../core/digest.ts'
import type { Computed, Evidence, Ledger, Tested, TranslationState } from '../compute/index.ts'
import type { Edge, GraphReader } from '../link/index.ts'
import type { Entry, Translation } from '../schema/index.ts'
import type { EditionContent } from './context.ts'

/** What a page may ask of the computed values. */
export type ComputedReader = {
  evidence: (key: Key) => Evidence | undefined
  tested: (key: Key) => Tested | undefined
  ledger: (key: Key) => Ledger | undefined
  translationState: (entry: Entry, locale: Locale) => TranslationState
}

export const readerOf = ({ evidence, tested, ledgers, translationState }: Computed): ComputedReader => ({
  evidence: (key) => evidence.get(key),
  tested: (key) => tested.get(key),
  ledger: (key) => ledgers.get(key),
  translationState,
})

/** What a page may ask of the other editions. */
export type EditionsReader = { has: (edition: string, key: Key) => boolean; facts: (edition: string) => EditionFacts }
export type EditionFacts = { notes?: string; counts: Partial<Record<Kind, number>> }

export function editionsReaderOf(all: readonly EditionContent[]): EditionsReader {
  const named = new Map(all.map((content) => [content.ref.name, content]))
  return {
    has: (edition, key) => named.get(edition)?.graph.entries.has(key) ?? false,
    facts: (edition) => {
      const { graph, notes } = named.get(edition)!
      const counts = KINDS.map((kind) => [kind, graph.all(kind).length] as const).filter(([, count]) => count > 0)
      return { ...(notes && { notes }), counts: Object.fromEntries(counts) }
    },
  }
}

/** One thing that was read of an edition: `next facts practice/x`, `next incoming methodology/y`, `2026.1 kind recommendation` … */
export type Read = string

export class Recorder implements GraphReader {
  readonly #reads = new Set<Read>()
  readonly #content: EditionContent
  readonly #watched = new Map<Key, Entry>()
  readonly editions: EditionsReader

  constructor(content: EditionContent, all: readonly EditionContent[]) {
    this.#content = content
    const { has, facts } = editionsReaderOf(all)
    this.editions = {
      has: (edition, key) => (this.#reads.add(`${edition} has ${key}`), has(edition, key)),
      facts: (edition) => (this.#reads.add(`${edition} edition`), facts(edition)),
    }
  }

  /** All that was read so far, sorted. */
  get reads(): Read[] {
    return [...this.#reads].sort()
  }

  readText(key: Key): void {
    this.#read('text', key)
  }

  #read(what: string, of: string): void {
    this.#reads.add(`${this.#content.ref.name} ${what} ${of}`)
  }

  get<K extends Kind>(key: Key<K>): Entry<K> | undefined {
    this.#read('facts', key)
    const entry = this.#content.graph.get(key)
    return entry && this.#watch(entry)
  }

  all<K extends Kind>(kind: K): readonly Entry<K>[] {
    this.#read('kind', kind)
    return this.#content.graph.all(kind).map((entry) => this.#watch(entry))
  }

  #watch<K extends Kind>(entry: Entry<K>): Entry<K> {
    let watched = this.#watched.get(entry.key)
    if (!watched) this.#watched.set(entry.key, (watched = new WatchedEntry(entry, this)))
    return watched as Entry<K>
  }

  #watchTested(tested: Tested): Tested {
    return { ...tested, practices: tested.practices.map((entry) => this.#watch(entry)), notShown: tested.notShown.map((entry) => this.#watch(entry)) }
  }

  outgoing(key: Key): readonly Edge[] {
    this.#read('outgoing', key)
    return this.#content.graph.outgoing(key)
  }

  incoming(key: Key): readonly Edge[] {
    this.#read('incoming', key)
    return this.#content.graph.incoming(key)
  }

  translation(key: Key, locale: Locale): Translation | undefined {
    this.#read('translations', key)
    return this.#content.graph.translation(key, locale)
  }

  translationsOf(key: Key): readonly Translation[] {
    this.#read('translations', key)
    return this.#content.graph.translationsOf(key)
  }

  readonly lastChange = (file: string): string | undefined => {
    this.#read('change', file)
    return this.#content.lastChange(file)
  }

  readonly computed: ComputedReader = {
    evidence: (key) => {
      this.#read('evidence', key)
      return this.#content.computed.evidence.get(key)
    },
    tested: (key) => {
      this.#read('tested', key)
      const tested = this.#content.computed.tested.get(key)
      return tested && this.#watchTested(tested)
    },
    ledger: (key) => {
      this.#read('ledger', key)
      const ledger = this.#content.computed.ledgers.get(key)
      return ledger && { ...ledger, items: ledger.items.map((item) => ({ ...item, entry: this.#watch(item.entry) })), tested: this.#watchTested(ledger.tested) }
    },
    translationState: (entry, locale) => {
      this.#read('translations', entry.key)
      return this.#content.computed.translationState(this.#watch(entry), locale)
    },
  }
}

/** An entry that tells when its text is asked for: most pages show no more of others than their facts. */
class WatchedEntry<K extends Kind> implements Entry<K> {
  readonly key: Key<K>
  readonly kind: K
  readonly id: string
  readonly file: string
  readonly locale: Locale
  readonly digest: string
  readonly facts: Entry<K>['facts']
  readonly #entry: Entry<K>
  readonly #recorder: Recorder

  constructor(entry: Entry<K>, recorder: Recorder) {
    this.key = entry.key
    this.kind = entry.kind
    this.id = entry.id
    this.file = entry.file
    this.locale = entry.locale
    this.digest = entry.digest
    this.facts = entry.facts
    this.#entry = entry
    this.#recorder = recorder
  }

  get sections(): Section[] {
    this.#recorder.readText(this.key)
    return this.#entry.sections
  }
}

/** Leaves out what a computed value holds of an entry beyond its facts. */
const factsOnly = (name: string, value: unknown): unknown => (name === 'sections' || name === 'digest' ? undefined : value)

/** What each read would find now, as a digest: while that is the same, so is everything made from it. */
export function digestsOfReads(all: readonly EditionContent[]): (read: Read) => string {
  const named = new Map(all.map((content) => [content.ref.name, content]))
  const editions = editionsReaderOf(all)
  return (read) => {
    const [edition = '', what = '', of = ''] = read.split(' ')
    const content = named.get(edition)
    if (!content) return ''
    if (what === 'edition') return JSON.stringify(editions.facts(edition))
    if (what === 'has') return String(editions.has(edition, of as Key))
    return stateOf(content, what, of)
  }
}

function stateOf({ graph, computed, lastChange }: EditionContent, what: string, of: string): string {
  const key = of as Key
  const short = (value: unknown, replacer?: typeof factsOnly) => (value === undefined ? '' : shortDigestOf(JSON.stringify(value, replacer)))
  switch (what) {
    case 'facts': return short(graph.get(key)?.facts)
    case 'text': return graph.get(key)?.digest ?? ''
    case 'kind': return short(graph.all(key as Kind).map((entry) => [entry.key, entry.facts]))
    case 'translations': return graph.translationsOf(key).map(({ digest }) => digest).join(' ')
    case 'outgoing': return short(graph.outgoing(key))
    case 'incoming': return short(graph.incoming(key).map(({ from, relation }) => `${from} ${relation}`))
    case 'change': return lastChange(of) ?? ''
    case 'evidence': return short(computed.evidence.get(key))
    case 'tested': return short(computed.tested.get(key), factsOnly)
    case 'ledger': return short(computed.ledgers.get(key), factsOnly)
    default: return ''
  }
}
