/**
 * Records what a page reads of its edition, so that the page need not be made again while all of that is the same.
 *
 * Exact by construction: a page can learn nothing of its edition except through a recorder, so nothing that it depends
 * on can be forgotten, whoever changes how pages are made.
 */
import type { Key, Kind, Locale } from '../core/index.ts'
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

/** One thing that was read: `entry practice/x`, `incoming methodology/y`, `kind recommendation` … */
export type Read = string

export class Recorder implements GraphReader {
  readonly reads = new Set<Read>()
  readonly #content: EditionContent
  readonly editions: EditionsReader

  constructor(content: EditionContent, all: readonly EditionContent[]) {
    this.#content = content
    const { has, facts } = editionsReaderOf(all)
    this.editions = {
      has: (edition, key) => (this.reads.add(`edition ${edition} ${key}`), has(edition, key)),
      facts: (edition) => (this.reads.add(`edition-facts ${edition}`), facts(edition)),
    }
  }

  get<K extends Kind>(key: Key<K>): Entry<K> | undefined {
    this.reads.add(`entry ${key}`)
    return this.#content.graph.get(key)
  }

  all<K extends Kind>(kind: K): readonly Entry<K>[] {
    this.reads.add(`kind ${kind}`)
    return this.#content.graph.all(kind)
  }

  outgoing(key: Key): readonly Edge[] {
    this.reads.add(`entry ${key}`)
    return this.#content.graph.outgoing(key)
  }

  incoming(key: Key): readonly Edge[] {
    this.reads.add(`incoming ${key}`)
    return this.#content.graph.incoming(key)
  }

  translation(key: Key, locale: Locale): Translation | undefined {
    this.reads.add(`translations ${key}`)
    return this.#content.graph.translation(key, locale)
  }

  translationsOf(key: Key): readonly Translation[] {
    this.reads.add(`translations ${key}`)
    return this.#content.graph.translationsOf(key)
  }

  readonly lastChange = (file: string): string | undefined => {
    this.reads.add(`change ${file}`)
    return this.#content.lastChange(file)
  }

  /** Entries inside a computed value have been read with it: their digests are part of its own. */
  readonly computed: ComputedReader = {
    evidence: (key) => {
      this.reads.add(`evidence ${key}`)
      return this.#content.computed.evidence.get(key)
    },
    tested: (key) => {
      this.reads.add(`tested ${key}`)
      return this.#content.computed.tested.get(key)
    },
    ledger: (key) => {
      this.reads.add(`ledger ${key}`)
      return this.#content.computed.ledgers.get(key)
    },
    translationState: (entry, locale) => {
      this.reads.add(`entry ${entry.key}`).add(`translations ${entry.key}`)
      return this.#content.computed.translationState(entry, locale)
    },
  }
}

/** Digests of single reads in one state of an edition, each computed once. */
export class ReadDigests {
  readonly #known = new Map<Read, string>()
  readonly #content: EditionContent
  readonly #editions: EditionsReader

  constructor(content: EditionContent, all: readonly EditionContent[]) {
    this.#content = content
    this.#editions = editionsReaderOf(all)
  }

  /** One digest of all that a page read. */
  ofAll(reads: Iterable<Read>): string {
    let joined = ''
    for (const read of reads) joined += `${this.#of(read)}\n`
    return shortDigestOf(joined)
  }

  #of(read: Read): string {
    let digest = this.#known.get(read)
    if (digest === undefined) this.#known.set(read, (digest = this.#state(read)))
    return digest
  }

  #state(read: Read): string {
    const { graph, computed } = this.#content
    const [what, ...rest] = read.split(' ')
    const key = rest.at(-1) as Key
    const digestsOf = (entries: readonly Entry[]) => entries.map((entry) => `${entry.key} ${entry.digest}`).join(' ')
    switch (what) {
      case 'entry': return graph.get(key)?.digest ?? ''
      case 'kind': return shortDigestOf(digestsOf(graph.all(key as Kind)))
      case 'translations': return graph.translationsOf(key).map(({ digest }) => digest).join(' ')
      case 'incoming': return shortDigestOf(graph.incoming(key).map(({ from, relation }) => `${from} ${relation}`).join('\n'))
      case 'evidence': return JSON.stringify(computed.evidence.get(key)) ?? ''
      case 'tested': {
        const tested = computed.tested.get(key)
        return tested ? shortDigestOf(digestsOf([...tested.practices, ...tested.notShown])) : ''
      }
      case 'ledger': {
        const ledger = computed.ledgers.get(key)
        return ledger ? shortDigestOf(`${digestsOf(ledger.items.map(({ entry }) => entry))} ${ledger.studies} ${ledger.strongest} ${ledger.gaps.join()}`) : ''
      }
      case 'change': return this.#content.lastChange(rest[0]!) ?? ''
      case 'edition-facts': return JSON.stringify(this.#editions.facts(rest[0]!))
      default: return String(this.#editions.has(rest[0]!, key))
    }
  }
}
