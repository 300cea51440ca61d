/** All entries of one edition and how they hang together. */
import type { Key, Kind, Locale } from '../core/index.ts'
import { byCodePoint } from '../core/index.ts'
import type { Entry, FieldPath, Relation, Translation } from '../schema/index.ts'

/** A reference that was found: in a fact (then `path` says which) or in the text (then `part` says where). */
export type Edge = { from: Key; to: Key; relation: Relation | 'mentions'; path?: FieldPath; part?: string; locator?: string }

/** Read-only. Everything it answers is sorted by key, so that pages come out the same in every run. */
export class Graph {
  readonly entries: ReadonlyMap<Key, Entry>
  readonly #translations: ReadonlyMap<Key, ReadonlyMap<Locale, Translation>>
  readonly #byKind = new Map<Kind, Entry[]>()
  readonly #outgoing = new Map<Key, Edge[]>()
  readonly #incoming = new Map<Key, Edge[]>()

  constructor(entries: Iterable<Entry>, translations: Iterable<Translation>, edges: Iterable<Edge>) {
    this.entries = new Map([...entries].sort((a, b) => byCodePoint(a.key, b.key)).map((entry) => [entry.key, entry]))
    for (const entry of this.entries.values()) append(this.#byKind, entry.kind, entry)
    this.#translations = groupTranslations(translations)
    for (const edge of edges) {
      append(this.#outgoing, edge.from, edge)
      append(this.#incoming, edge.to, edge)
    }
    for (const list of this.#incoming.values()) list.sort((a, b) => byCodePoint(a.from, b.from))
  }

  get<K extends Kind>(key: Key<K>): Entry<K> | undefined {
    return this.entries.get(key) as Entry<K> | undefined
  }

  /** Every entry of a kind, sorted by id. */
  all<K extends Kind>(kind: K): readonly Entry<K>[] {
    return (this.#byKind.get(kind) ?? []) as Entry<K>[]
  }

  /** In the order in which they are written. */
  outgoing(key: Key): readonly Edge[] {
    return this.#outgoing.get(key) ?? []
  }

  incoming(key: Key): readonly Edge[] {
    return this.#incoming.get(key) ?? []
  }

  translation(key: Key, locale: Locale): Translation | undefined {
    return this.#translations.get(key)?.get(locale)
  }

  translationsOf(key: Key): readonly Translation[] {
    return [...(this.#translations.get(key)?.values() ?? [])]
  }
}

/** What a page may ask of a graph. A recorder answers to it too. */
export type GraphReader = Pick<Graph, 'get' | 'all' | 'outgoing' | 'incoming' | 'translation' | 'translationsOf'>

function groupTranslations(translations: Iterable<Translation>): Map<Key, Map<Locale, Translation>> {
  const grouped = new Map<Key, Map<Locale, Translation>>()
  for (const translation of [...translations].sort((a, b) => byCodePoint(a.file, b.file))) {
    const ofEntry = grouped.get(translation.key) ?? new Map<Locale, Translation>()
    grouped.set(translation.key, ofEntry.set(translation.locale, translation))
  }
  return grouped
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
